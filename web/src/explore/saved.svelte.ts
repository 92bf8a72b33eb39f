// Searches that somebody wants to come back to: kept in this browser, as the addresses they have.

export interface SavedSearch {
  readonly name: string;
  readonly address: string;
}

const KEY = "searches";

function kept(): SavedSearch[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(all)) return [];
    return all.filter(
      (one): one is SavedSearch => typeof one?.name === "string" && typeof one?.address === "string" && one.address.startsWith("/explore"),
    );
  } catch (refused) {
    if (refused instanceof DOMException || refused instanceof SyntaxError) return [];
    throw refused;
  }
}

class Saved {
  all: readonly SavedSearch[] = $state.raw(kept());

  add(name: string, address: string): void {
    this.#keep([...this.all.filter((one) => one.name !== name), { name, address }]);
  }

  remove(name: string): void {
    this.#keep(this.all.filter((one) => one.name !== name));
  }

  #keep(all: readonly SavedSearch[]): void {
    this.all = all;
    try {
      localStorage.setItem(KEY, JSON.stringify(all));
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
    }
  }
}

export const saved = new Saved();
