const PARAMETER = 'sample';

/** True for an extension page opened on the sample's data: `dashboard.html?sample`. */
export function isSamplePage(): boolean {
  return new URLSearchParams(location.search).has(PARAMETER);
}

/** What the address of an extension page carries after its path, so that links stay on the same data. */
export function samplePart(isSample: boolean): string {
  return isSample ? `?${PARAMETER}` : '';
}
