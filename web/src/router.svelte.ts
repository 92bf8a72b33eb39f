// Addresses are the page's state: every view, report and claim has one, and the back button works.

export interface Address {
  /** The first part of the path: read, incidents, explore, review, add; empty at the root. */
  readonly view: string;
  /** What follows it: the id of a report or incident, or empty. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

function here(): Address {
  const [, view = "", id = ""] = location.pathname.split("/");
  return {
    view: decodeURIComponent(view),
    id: decodeURIComponent(id),
    query: new URLSearchParams(location.search),
    hash: location.hash.slice(1),
  };
}

class Router {
  at: Address = $state.raw(here());

  constructor() {
    addEventListener("popstate", () => (this.at = here()));
  }

  /** Goes to an address of the page; the old one is one step back. */
  go(to: string): void {
    history.pushState(null, "", to);
    this.at = here();
    if (!to.includes("#")) scrollTo(0, 0);
  }

  /** Says the state of the view in the address without a step in the history. */
  note(to: string): void {
    history.replaceState(null, "", to);
    this.at = here();
  }
}

export const router = new Router();

/** Follows a link inside the page without loading the page anew; leaves every other click to the browser. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element | null)?.closest?.("a");
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.startsWith("/api/")) return;
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
  event.preventDefault();
  router.go(link.pathname + link.search + link.hash);
}
