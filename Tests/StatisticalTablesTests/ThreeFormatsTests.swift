import StatisticalTables
import StructuredText
import Testing

/// The same figures in three formats: NEET rates of EDAT_LFSE_22, data of 2024-06-13 (Eurostat, CC BY
/// 4.0), with a made-up status without a value.
@Suite struct ThreeFormatsTests {
  private let tsv = """
    freq,sex,age,geo\\TIME_PERIOD\t2017 \t2018 \t2019 
    A,T,Y15-29,HR05\t12.4 \t10.1 \t10.2 
    A,T,Y15-29,ITI1\t16.7 \t16.0 b\t15.7 
    A,T,Y15-29,LT00\t: \t: u\t: 
    A,T,Y15-29,MT00\t8.8 b\t7.4 \t8.5 
    A,T,Y15-29,TRC2\t: \t: \t44.8 

    """

  private let csv = """
    DATAFLOW,LAST UPDATE,freq,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,TRC2,2019,44.8,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,HR05,2017,12.4,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,HR05,2018,10.1,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,HR05,2019,10.2,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,ITI1,2017,16.7,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,ITI1,2018,16.0,b,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,ITI1,2019,15.7,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,LT00,2018,,u,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,MT00,2017,8.8,b,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,MT00,2018,7.4,,
    ESTAT:EDAT_LFSE_22(1.0),13/06/24 23:00:00,A,T,Y15-29,MT00,2019,8.5,,

    """

  private let json = """
    {"version": "2.0", "class": "dataset", "updated": "2024-06-13T23:00:00+0200",
     "id": ["freq", "sex", "age", "geo", "time"], "size": [1, 1, 1, 6, 3],
     "dimension": {
       "freq": {"category": {"index": {"A": 0}}}, "sex": {"category": {"index": {"T": 0}}},
       "age": {"category": {"index": {"Y15-29": 0}}},
       "geo": {"category": {"index":
         {"ITI1": 0, "MT00": 1, "HR05": 2, "LT00": 3, "TRC2": 4, "XX00": 5}}},
       "time": {"category": {"index": {"2017": 0, "2018": 1, "2019": 2}}}},
     "value": {"0": 16.7, "1": 16.0, "2": 15.7, "3": 8.8, "4": 7.4, "5": 8.5, "6": 12.4, "7": 10.1,
       "8": 10.2, "14": 44.8},
     "status": {"1": "b", "3": "b", "10": "u"}}
    """

  @Test func `three formats of one data set give equal tables`() throws {
    let (one, two, three) = (try table(tsv), try table(csv), try table(json))
    #expect(one.observations.count == 11)
    #expect(one.hasSameObservations(as: two))
    #expect(two.hasSameObservations(as: three))
    #expect(three.hasSameObservations(as: one))
  }

  @Test func `a difference in a value, a flag, a gap or a secret is seen`() throws {
    let own = try table(csv)
    for (old, new) in [
      ("16.7,,", "16.8,,"), ("16.0,b,", "16.0,bu,"), ("16.7,,", "16.7,,C"), (",,u,", ",NaN,u,"),
      ("ITI1,2017,", "ITI1,2016,"),
    ] {
      let parts = csv.components(around: old)
      let other = try table(parts.0 + new + parts.1)
      #expect(!own.hasSameObservations(as: other), "\(new)")
      #expect(!other.hasSameObservations(as: own), "\(new)")
    }
  }

  @Test func `the published values are found under their codes`() throws {
    for text in [tsv, csv, json] {
      let table = try table(text)
      let key = ["geo": "ITI1", "TIME_PERIOD": "2018"]
      let tuscany = try #require(try table.observation(key))
      #expect(tuscany.value == .number(16.0))
      #expect(tuscany.flags.contains(.breakInSeries))
      #expect(tuscany.period == .year(2018))
      #expect(try table.observation(["geo": "TRC2", "TIME_PERIOD": "2019"])?.number == 44.8)
      #expect(try table.observation(["geo": "TRC2", "TIME_PERIOD": "2018"]) == nil)
      #expect(
        try table.observation(["geo": "LT00", "TIME_PERIOD": "2018"])?.value == .notAvailable)
    }
  }
}

extension String {
  /// The text before and behind the first occurrence of another text.
  fileprivate func components(around part: String) -> (String, String) {
    guard let range = firstRange(of: part) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
