import PolicyCycle
public import StatisticalTables
public import StructuredText

extension YouthStatistics {
  /// The figures of a table of Eurostat on young people.
  ///
  /// Known are NEET rates and numbers (edat_lfse_20 and 22, tesem150, lfsi_neet_a, sdg_08_20, tipslm90), early
  /// leavers (edat_lfse_14 and 16, sdg_04_10) and youth unemployment (yth_empl_090 and 110, lfst_r_lfu3rt,
  /// une_rt_a). Only whole years are taken. The flag and the vintage are kept as the table has them.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - file: The name of the file; it tells the data set where the table does not, as in TSV.
  /// - Throws: ``EurostatTableError`` if the data set is none of those, or lacks a dimension.
  public init(eurostat table: StatisticalTable, file: String) throws(EurostatTableError) {
    guard let dataset = EurostatDataset.named(by: table.dataflow, file: file) else {
      throw .unknownDataset(
        found: table.dataflow ?? file, known: EurostatDataset.known.map(\.code))
    }
    for dimension in ["geo", "sex", "age", "unit"] where table.dimension(dimension) == nil {
      throw .missingDimension(
        dimension, dataset: dataset.code, found: table.dimensions.map(\.id))
    }
    for dimension in table.dimensions where !dataset.dimensions.contains(dimension.id) {
      // A breakdown by something else is another statistic, unless it is the total only.
      guard dimension.codes.count == 1, ["TOTAL", "T"].contains(dimension.codes[0]) else {
        throw .unknownDimension(dimension.id, dataset: dataset.code)
      }
    }
    for observation in table.observations {
      guard let number = observation.number, let unit = observation.code("unit"),
        dataset.units[unit] != nil
      else { continue }
      if number < 0 || (unit.hasPrefix("PC") && number > 100) {
        throw .impossibleValue(number, key: observation.codes.joined(separator: ","))
      }
    }
    let name = FileName.withoutFolders(file)
    let source = StatisticSource(
      id: name, dataset: dataset.code.uppercased(), vintage: table.vintage, seenAt: name,
      confidence: "high", note: nil, isOwnFile: true)
    self.init(table.observations.compactMap { YouthStatistic($0, of: dataset, source: source) })
  }

  /// The figures of files of Eurostat, those of the first counting before those of the next.
  ///
  /// - Parameter files: The files, by name and bytes: TSV, SDMX-CSV or JSON-stat, each of one of the data
  ///   sets that ``init(eurostat:file:)`` knows.
  /// - Throws: `InputProblems` with the faults of all files together.
  public init(eurostatFiles files: [(name: String, bytes: [UInt8])]) throws(InputProblems) {
    var statistics = YouthStatistics([])
    var problems: [LocatedProblem] = []
    for (name, bytes) in files {
      do {
        statistics = statistics.followed(
          by: try YouthStatistics(
            eurostat: StatisticalTable(parsing: bytes, source: name), file: name))
      } catch let error as InputProblems {
        problems += error.problems
      } catch let error as EurostatTableError {
        problems.append(
          LocatedProblem(
            source: name, position: nil, path: "", found: error.found, expected: error.expected))
      } catch {
        problems.append(
          LocatedProblem(
            source: name, position: nil, path: "", found: "\(error)",
            expected: "a table of Eurostat"))
      }
    }
    if !problems.isEmpty { throw InputProblems(problems) }
    self = statistics
  }

  /// These figures and then others; of two equally good figures of one year, these count.
  public func followed(by others: YouthStatistics) -> YouthStatistics {
    YouthStatistics(figures + others.figures)
  }
}

extension YouthStatistic {
  /// The figure of an observation; nil if it is none of those that are taken.
  fileprivate init?(
    _ observation: TableObservation, of dataset: EurostatDataset, source: StatisticSource
  ) {
    guard case .year(let number)? = observation.period, let year = PartialDate("\(number)"),
      let geography = observation.code("geo"),
      let sex = observation.code("sex"), let age = observation.code("age"),
      let meaning = dataset.units[observation.code("unit") ?? ""]
    else { return nil }
    let status = observation.code("wstatus") ?? dataset.statuses[0]
    guard dataset.statuses.contains(status) else { return nil }
    for (dimension, code) in dataset.fixed {
      if let own = observation.code(dimension), own != code { return nil }
    }
    self.geography = geography
    self.year = year
    indicator = meaning.indicator
    self.sex = sex
    self.age = age
    self.status = status
    urbanisation = "TOTAL"
    unit = meaning.unit
    value = observation.number
    flag = observation.flags.text
    isFlagKnown = true
    self.source = source
  }
}

/// Why a table holds no figures on young people.
public enum EurostatTableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is of none of the data sets that are known, or nothing says of which.
  case unknownDataset(found: String, known: [String])
  /// A dimension is lacking.
  case missingDimension(String, dataset: String, found: [String])
  /// A dimension that the data set does not have breaks its figures down.
  case unknownDimension(String, dataset: String)
  /// A rate beyond 0 to 100 per cent, or a number below 0.
  case impossibleValue(Double, key: String)

  /// What was found and what would be right.
  public var description: String { "found \(found); expected \(expected)" }

  var found: String {
    switch self {
    case .unknownDataset(let found, _): "the data set \(found)"
    case .missingDimension(_, let dataset, let found):
      "the dimensions \(found.joined(separator: ", ")) of \(dataset)"
    case .unknownDimension(let dimension, let dataset):
      "the dimension \(dimension), which \(dataset) does not have"
    case .impossibleValue(let value, let key): "the value \(value) under \(key)"
    }
  }

  var expected: String {
    switch self {
    case .unknownDataset(_, let known):
      "one of \(known.joined(separator: ", ")): a file that does not say it bears the name of its data set"
    case .missingDimension(let dimension, _, _): "\(dimension) among them"
    case .unknownDimension: "a table of that data set, with its own dimensions only"
    case .impossibleValue: "0 to 100 per cent, and no number below 0"
    }
  }
}
