// Who decides: the server may say, else it is asked once and kept in this browser.

function kept(): string {
  try {
    return localStorage.getItem("author") ?? "";
  } catch (refused) {
    if (refused instanceof DOMException) return "";
    throw refused;
  }
}

class Author {
  name: string = $state(kept());

  keep(name: string): void {
    this.name = name.trim();
    try {
      localStorage.setItem("author", this.name);
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
    }
  }
}

export const author = new Author();
