// The scheme follows the system until the reader says otherwise; the choice is kept, or given as ?theme=dark.

const system = matchMedia("(prefers-color-scheme: dark)");

function kept(): string | null {
  try {
    return localStorage.getItem("theme");
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}

class Theme {
  #chosen: string | null = $state(new URLSearchParams(location.search).get("theme") ?? kept());
  #system: boolean = $state(system.matches);

  constructor() {
    system.addEventListener("change", () => (this.#system = system.matches));
    this.#show();
  }

  get dark(): boolean {
    return this.#chosen === null ? this.#system : this.#chosen === "dark";
  }

  change(): void {
    this.#chosen = this.dark ? "light" : "dark";
    try {
      localStorage.setItem("theme", this.#chosen);
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
    }
    this.#show();
  }

  #show(): void {
    if (this.#chosen === "dark" || this.#chosen === "light") document.documentElement.dataset["theme"] = this.#chosen;
  }
}

export const theme = new Theme();
