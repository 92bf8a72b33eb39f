// The map: MapLibre with the shapes of world-atlas, which lie beside the page. Nothing is fetched from anywhere else.

import { LngLatBounds, Map as Maplibre, NavigationControl, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasUrl from "world-atlas/countries-50m.json?url";
import type { Point } from "../api.ts";

setWorkerUrl(workerUrl);

export interface DrawnMap {
  show(points: readonly Point[]): void;
  close(): void;
}

/** What a colour of the page is now, for the map, which knows no custom properties. */
function colour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function style(): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
      claims: {
        type: "geojson",
        data: { type: "FeatureCollection", features: [] },
        cluster: true,
        clusterRadius: 28,
        clusterProperties: { claims: ["+", ["get", "claims"]] },
      },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("--sheet") } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("--paper") } },
      { id: "borders", type: "line", source: "land", paint: { "line-color": colour("--edge"), "line-width": 0.6 } },
      {
        id: "claims",
        type: "circle",
        source: "claims",
        paint: {
          "circle-color": colour("--where"),
          "circle-opacity": 0.35,
          "circle-stroke-color": colour("--where"),
          "circle-stroke-width": 1.4,
          "circle-radius": ["min", 26, ["+", 4, ["*", 2, ["sqrt", ["get", "claims"]]]]],
        },
      },
    ],
  };
}

async function land(): Promise<FeatureCollection> {
  const atlas = (await (await fetch(atlasUrl)).json()) as Topology<{ countries: GeometryCollection }>;
  return feature(atlas, atlas.objects.countries);
}

function collection(points: readonly Point[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: points.map(
      (point): Feature => ({
        type: "Feature",
        geometry: { type: "Point", coordinates: [point.lon, point.lat] },
        properties: { name: point.name, claims: point.claims },
      }),
    ),
  };
}

export function drawMap(box: HTMLElement, pick: (place: string) => void): DrawnMap {
  const map = new Maplibre({ container: box, style: style(), attributionControl: false, dragRotate: false, maxZoom: 12, center: [20, 20], zoom: 0 });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  const loaded = new Promise<void>((resolve) => map.once("load", () => resolve()));
  loaded.then(land).then((shapes) => {
    (map.getSource("land") as GeoJSONSource | undefined)?.setData(shapes);
    map.once("idle", () => (box.dataset["drawn"] = "true"));
  });

  map.on("mouseenter", "claims", () => (map.getCanvas().style.cursor = "pointer"));
  map.on("mouseleave", "claims", () => (map.getCanvas().style.cursor = ""));
  map.on("click", "claims", async (event) => {
    const hit = event.features?.[0];
    if (!hit || hit.geometry.type !== "Point") return;
    if (hit.properties["cluster"] === true) {
      const zoom = await (map.getSource("claims") as GeoJSONSource).getClusterExpansionZoom(Number(hit.properties["cluster_id"]));
      map.easeTo({ center: [hit.geometry.coordinates[0]!, hit.geometry.coordinates[1]!], zoom });
    } else {
      pick(String(hit.properties["name"]));
    }
  });

  return {
    show(points) {
      loaded.then(() => {
        (map.getSource("claims") as GeoJSONSource | undefined)?.setData(collection(points));
        if (points.length === 0) return;
        const bounds = new LngLatBounds();
        for (const point of points) bounds.extend([point.lon, point.lat]);
        map.fitBounds(bounds, { padding: 40, maxZoom: 6, animate: false });
      });
    },
    close: () => map.remove(),
  };
}
