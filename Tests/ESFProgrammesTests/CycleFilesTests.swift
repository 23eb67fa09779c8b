import ESFProgrammes
import StructuredText
import Testing

@Suite struct CycleFilesTests {
  private let cci = "2021IT05SFPR015"

  @Test func `the indicator file is read by the columns known`() throws {
    let csv = """
      fund,ms,cci,specific_objective_code,category_of_region,indicator_type_output_result,\
      common_indicators_y_n,ind_code,indicator_long_name,measurement_unit,baseline_value,\
      milestone_value_2024,target_value_2029,decided_value,implemented_value,tod_cycle,\
      is_latest_tod_cycle,strand
      ESF+,IT,\(cci),ESO4.1,More developed,COMMON,Y,EECO07,Young people,number,,"1,200",9000,\
      4100.00,"2,345",202312,false,x
      ESF,IT,\(cci),ESO4.1,More developed,COMMON,Y,EECO07,Young people,number,,"1,200",9000,\
      5100,3345,202412,Y,
      """
    let file = try Achievements(csv: Array(csv.utf8), source: "a.csv")
    #expect(file.unknownColumns == ["strand"])
    #expect(file.rows.map(\.implemented) == [2_345, 3_345])
    #expect(file.rows.map(\.isLatestCycle) == [false, true])
    #expect(file.rows.allSatisfy { $0.fund == .esfPlus && $0.baseline == nil })
    let programme = try #require(CCI(cci))
    let latest = file.latest(of: programme)
    #expect(latest.map(\.milestone2024) == [1_200])
    #expect(latest.map(\.cycle?.description) == ["202412"])
  }

  @Test func `selected operations add up within one cycle, programme and fund`() throws {
    let csv = """
      tod_cycle;ms;fund;cci;priority;objective;region_cat;interv_field_code;support_form_short;\
      location_short;total_eligible_cost;total_eligible_expend;selected_operat_n
      202312;IT;ESF+;\(cci);2;ESO4.1;More developed;136;Grant;Firenze;100;10;1
      202412;IT;ESF+;\(cci);2;ESO4.1;More developed;136;Grant;Firenze;250.50;10;2
      202412;IT;ESF+;\(cci);2;ESO4.1;More developed;134;Grant;Pisa;1\u{202F}000;;3
      202412;IT;ERDF;\(cci);3;RSO1.1;More developed;010;Grant;Pisa;9999;;3
      """
    let file = try SelectedOperations(csv: Array(csv.utf8), source: "s.csv")
    let programme = try #require(CCI(cci))
    let all = try #require(file.latestEligibleCost(of: programme, fund: .esfPlus))
    #expect(all.cost.cents == 125_050)
    #expect(all.cycle.description == "202412")
    let youth = file.latestEligibleCost(
      of: programme, fund: .esfPlus, interventionField: "136")
    #expect(youth?.cost.cents == 25_050)
    #expect(file.latestEligibleCost(of: programme, fund: .justTransition) == nil)
  }

  @Test func `faults have their places`() {
    let csv = "fund,cci,ind_code,tod_cycle,is_latest_tod_cycle\nESF+,\(cci),,202413,perhaps\n"
    do throws(InputProblems) {
      _ = try Achievements(csv: Array(csv.utf8), source: "a.csv")
      Issue.record("no fault was found")
    } catch {
      #expect(error.errors.map(\.path) == ["ind_code", "tod_cycle", "is_latest_tod_cycle"])
      #expect(error.errors.allSatisfy { $0.position?.line == 2 })
    }
  }

  @Test(arguments: ["2024", "202400", "2024121", "20241２"])
  func `other texts are no reporting cycle`(_ text: String) { #expect(ReportingCycle(text) == nil) }
}
