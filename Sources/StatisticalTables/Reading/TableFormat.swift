/// A format of statistical tables that this module reads.
enum TableFormat {
  /// JSON-stat 2.0.
  case jsonStat
  /// SDMX-CSV 1.0 or 2.0, or a CSV with a column for each dimension and OBS_VALUE.
  case sdmxCSV
  /// The tab-separated format of Eurostat, today's or that of before 2023.
  case eurostatTSV
}
