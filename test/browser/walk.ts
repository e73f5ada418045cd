import type { Locator, Page } from "playwright-core";
import type { Report } from "../../src/domain/report.js";
import { type OpenDesk, openDesk } from "./open-desk.js";

/** A reader at the desk: one page that the tests go through one after the other. */
export class Walk {
  #desk: OpenDesk | null = null;
  #page: Page | null = null;
  #complaints: string[] = [];

  async begin(chromium: string, beside: readonly Report[]): Promise<void> {
    this.#desk = await openDesk(chromium, beside);
    const { page, complaints } = await this.#desk.page();
    this.#page = page;
    this.#complaints = complaints;
  }

  async end(): Promise<void> {
    await this.#desk?.close();
  }

  get desk(): OpenDesk {
    if (this.#desk === null) throw new Error("The walk has not begun.");
    return this.#desk;
  }

  get page(): Page {
    if (this.#page === null) throw new Error("The walk has not begun.");
    return this.#page;
  }

  /** What went wrong in the page since this was last asked, and what it asked of anybody but its own server. */
  takeComplaints(): readonly string[] {
    return this.#complaints.splice(0);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.desk.address}${path}`);
  }

  async openEpisode(): Promise<void> {
    await this.open("");
    await this.page.getByRole("link", { name: "Kyrgyzstan – Tajikistan, September 2022" }).click();
    await this.page.getByRole("heading", { level: 1, name: "Kyrgyzstan – Tajikistan" }).waitFor();
  }

  /** A side's line in the first part of the table of figures. */
  row(side: string): Locator {
    return this.page.locator(".toll-table tbody").first().getByRole("row", { name: side });
  }
}
