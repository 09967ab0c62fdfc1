package generator;

/** What a client has that not every client needs. */
enum Needs {
  LISTS,
  MAPS,
  URIS,
  URI_MAPS,
  ALTERNATIVES,
  BODIES,
  PARAMETERS
}
