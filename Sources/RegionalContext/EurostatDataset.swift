import StructuredText

/// A data set of Eurostat that this module understands: which of its figures are taken, and as what.
///
/// Dimensions and codes are those of the data sets' structure in the summer of 2026, as re-users of the
/// data had read them.
struct EurostatDataset: Sendable {
  /// The code in lower case, such as `edat_lfse_22`.
  let code: String
  /// What a unit's figures are, and the unit they are kept in.
  let units: [String: (indicator: YouthStatistic.Indicator, unit: String)]
  /// The labour statuses taken; of a data set without that dimension, the first is what it has.
  let statuses: [String]
  /// Other dimensions and the one code that is taken of each, where a table has them.
  let fixed: [String: String]

  /// The dimensions that its tables may have.
  var dimensions: Set<String> {
    Set(fixed.keys).union(["freq", "sex", "age", "unit", "geo", "wstatus", "TIME_PERIOD"])
  }

  /// The rate of NEETs by labour status.
  private static func rates(_ code: String, _ statuses: [String]) -> EurostatDataset {
    EurostatDataset(
      code: code, units: ["PC": (.rate, "PC")], statuses: statuses,
      fixed: ["training": "NO_FE_NO_NFE"])
  }

  /// NEETs of the main indicators, corrected for breaks: rate and number.
  private static func mainIndicators(_ code: String) -> EurostatDataset {
    EurostatDataset(
      code: code, units: ["PC_POP": (.rate, "PC"), "THS_PER": (.count, "THS_PER")],
      statuses: ["NEMP"], fixed: [:])
  }

  private static func earlyLeavers(_ code: String) -> EurostatDataset {
    EurostatDataset(
      code: code, units: ["PC": (.earlyLeavers, "PC")], statuses: ["POP"], fixed: [:])
  }

  private static func unemployment(_ code: String, unit: String) -> EurostatDataset {
    EurostatDataset(
      code: code, units: [unit: (.youthUnemployment, "PC")], statuses: ["UNE"],
      fixed: ["isced11": "TOTAL"])
  }

  /// The data sets, national and regional.
  static let known: [EurostatDataset] = [
    rates("edat_lfse_20", ["NEMP", "UNE", "INAC"]), rates("edat_lfse_22", ["NEMP"]),
    rates("tesem150", ["NEMP"]),
    mainIndicators("lfsi_neet_a"), mainIndicators("sdg_08_20"), mainIndicators("tipslm90"),
    earlyLeavers("edat_lfse_14"), earlyLeavers("edat_lfse_16"), earlyLeavers("sdg_04_10"),
    unemployment("yth_empl_090", unit: "PC"), unemployment("yth_empl_110", unit: "PC"),
    unemployment("lfst_r_lfu3rt", unit: "PC"), unemployment("une_rt_a", unit: "PC_ACT"),
  ]

  /// The data set that a dataflow such as `ESTAT:EDAT_LFSE_22(1.0)` names, or else a file's name.
  static func named(by dataflow: String?, file: String) -> EurostatDataset? {
    if let dataflow {
      let name = dataflow.lowercased().split(separator: ":").last ?? ""
      let code = name.prefix { $0 != "(" && $0 != "$" }
      return known.first { $0.code == code }
    }
    let name = FileName.withoutFolders(file).lowercased()
    // Of two codes of which one begins the other, the longer one is meant.
    return known.filter { name.contains($0.code) }.max { $0.code.count < $1.code.count }
  }
}
