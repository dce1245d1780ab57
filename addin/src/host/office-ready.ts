/** The little of Microsoft's script that is needed before the pane starts. */
interface OfficeScript {
  onReady(): Promise<unknown>;
}

/**
 * Settles when the pane may start: at once on the plain page, after Office has answered on Office's page. There, when the
 * script was blocked or Office never answers, it never settles, and the page's own watchdog says so.
 */
export async function officeReady(page: Document = document): Promise<void> {
  if (!page.documentElement.hasAttribute('data-office')) return;
  const office = (globalThis as { Office?: OfficeScript }).Office;
  await (office ? office.onReady() : new Promise<never>(() => undefined));
}
