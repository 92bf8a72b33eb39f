import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// The page is served from the root of `whoseword serve` under a strict content security policy: no inline script or
// style, nothing from elsewhere. Assets are therefore files, never data inlined into the page.
export default defineConfig({
  plugins: [svelte({ emitCss: true, compilerOptions: { css: "external" } })],
  build: {
    outDir: "target/classes/page",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    // MapLibre is one file of a megabyte, fetched only where there is a map.
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { "/api": "http://localhost:7474" } },
});
