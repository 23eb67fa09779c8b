/// The folder of a store.
public struct StoreFolder: Sendable, Hashable {
  /// Its path.
  public let path: String
}
