// The icon of the pages in the browser's tab: a pennant, carried inside the page.
import { html } from './html';
import type { Html } from './html';

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' " +
  "rx='3' fill='%2316294a'/%3E%3Cpath d='M4 13V3h8l-2 3 2 3H5.4v4z' fill='%23fff'/%3E%3C/svg%3E";

/** Markup of the icon in the browser's tab, for the head of every page. */
export const iconLink: Html = html`<link rel="icon" href="${icon}" />`;
