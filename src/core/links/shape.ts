/** What the shape of a link says of the affiliate network that it runs through. */
export type LinkShape = {
  /** Id of a file in `networks/`. */
  network: string;
  /** The author, as the network names them; null where the link hides it. */
  partnerId: string | null;
  subId: string | null;
  /**
   * True where the only mark is a parameter whose name is a common word (`ref`, `via`): such a link
   * is an affiliate link only where the page marks it `rel=sponsored` or `nofollow`.
   */
  common: boolean;
};
