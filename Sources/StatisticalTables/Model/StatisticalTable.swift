/// Statistical observations, each under a key of one code per dimension.
///
/// A table is sparse: a combination of codes without an observation takes no room. Whatever the
/// format it was read from, its observations are in the order of their keys.
///
/// ```swift
/// let table = try StatisticalTable(parsing: bytes, source: "edat_lfse_22.tsv")
/// let tuscany = try table.selection(["geo": ["ITI1"], "sex": ["T"], "age": ["Y15-29"]])
/// for observation in tuscany {
///   print(observation.period?.text ?? "", observation.value, observation.flags.text)
/// }
/// ```
public struct StatisticalTable: Sendable {
  let storage: TableStorage
  /// What the table is called, where the file says it.
  public let label: String?
  /// Which data the table is of, as the file has it: `ESTAT:EDAT_LFSE_22(1.0)`; nil in TSV.
  public let dataflow: String?
  /// When the data were last updated or extracted, as the file has it; nil if it does not say.
  ///
  /// Published figures are revised: keep the vintage with whatever is computed from them.
  public let vintage: String?

  init(storage: TableStorage, label: String?, dataflow: String?, vintage: String?) {
    self.storage = storage
    self.label = label
    self.dataflow = dataflow
    self.vintage = vintage
  }

  /// The dimensions, in the order of the keys.
  public var dimensions: [TableDimension] { storage.dimensions }

  /// The dimension of an identifier; nil if the table lacks it.
  public func dimension(_ id: String) -> TableDimension? {
    storage.position(of: id).map { storage.dimensions[$0] }
  }

  /// The time dimension; nil if the table has none.
  public var timeDimension: TableDimension? { storage.time.map { storage.dimensions[$0] } }

  /// The identifiers of the attributes beside status and confidentiality.
  public var attributes: [String] { storage.attributes.map(\.id) }

  /// All observations.
  public var observations: TableSelection { TableSelection(storage) }

  /// The observation under a key.
  ///
  /// - Parameter key: A code for each dimension; a dimension of one code may be left out.
  /// - Returns: The observation; nil if there is none, or a code is unknown.
  /// - Throws: ``TableQueryError`` if a dimension is unknown, or one of several codes is left out.
  public func observation(_ key: [String: String]) throws(TableQueryError) -> TableObservation? {
    for id in key.keys.sorted() where storage.position(of: id) == nil {
      throw .unknownDimension(id, known: storage.dimensions.map(\.id))
    }
    var positions: [Int] = []
    for (number, dimension) in storage.dimensions.enumerated() {
      if let code = key[dimension.id] {
        guard let position = dimension.index(of: storage.spelled(code, number)) else { return nil }
        positions.append(position)
      } else {
        guard dimension.codes.count < 2 else { throw .dimensionLeftOut(dimension.id) }
        positions.append(0)
      }
    }
    return storage.row(of: positions).map { TableObservation(storage: storage, row: $0) }
  }

  /// The observations whose codes are among those wanted; nothing is copied.
  ///
  /// - Parameter codes: For some dimensions the codes wanted; unknown codes select nothing.
  /// - Returns: The selection.
  /// - Throws: ``TableQueryError/unknownDimension(_:known:)``.
  public func selection(
    _ codes: [String: Set<String>]
  ) throws(TableQueryError) -> TableSelection {
    try observations.selection(codes)
  }
}
