import ESFProgrammes

/// Small code lists in the format of the shipped ones.
enum SmallCodes {
  static func lists() throws -> ESFCodeLists {
    try ESFCodeLists(json: Array(json.utf8), source: "codes.json")
  }

  static let json = """
    {"schemaVersion": "1.1",
     "specificObjectives": [
       {"code": "ESO4.1", "shortName": "Employment", "verification": "attested-data"},
       {"code": "ESO4.6", "shortName": "Education", "verification": "attested-data"}],
     "interventionFields": [
       {"code": "134", "name": "Access", "verification": "attested-data"},
       {"code": "136", "name": "Youth", "verification": "attested-data"},
       {"code": "149", "name": "School", "verification": "recalled"}],
     "formsOfSupport": [{"code": "01", "name": "Grant", "verification": "attested-data"}],
     "territorialDelivery": [{"code": "33", "name": "None", "verification": "attested-data"}],
     "secondaryThemes": [
       {"code": "05", "name": "Non-discrimination", "verification": "recalled"},
       {"code": "09", "name": "Not applicable", "verification": "attested-data"}],
     "genderEquality": [{"code": "02", "name": "Mainstreaming", "verification": "attested-data"}],
     "categoriesOfRegion": [
       {"code": "More developed", "name": "More developed", "verification": "attested-data"},
       {"code": "Less developed", "name": "Less developed", "verification": "attested-data"}],
     "priorityTypes": [{"code": "YE", "name": "Youth", "verification": "attested-data"}],
     "indicators": [
       {"code": "EECO01", "name": "Total", "kind": "output", "counted": "participants",
        "verification": "attested-text"},
       {"code": "EECO02", "name": "Unemployed", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO04", "name": "Inactive", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO05", "name": "Employed", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO06", "name": "Below 18", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO07", "name": "18-29", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO10", "name": "Upper secondary", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO11", "name": "Tertiary", "kind": "output", "counted": "participants",
        "verification": "attested-partly"},
       {"code": "EECO18", "name": "Administrations", "kind": "output", "counted": "entities",
        "verification": "recalled"},
       {"code": "EECO02+04", "name": "Unemployed, inactive", "kind": "output",
        "counted": "participants", "parts": ["EECO02", "EECO04"], "rule": "144",
        "verification": "attested-text"},
       {"code": "EECO02+05", "name": "Unemployed, employed", "kind": "output",
        "counted": "participants", "parts": ["EECO02", "EECO05"], "rule": "145",
        "verification": "attested-text"},
       {"code": "EECO02+04+05", "name": "All statuses", "kind": "output",
        "counted": "participants", "parts": ["EECO02", "EECO04", "EECO05"], "rule": "146",
        "verification": "attested-text"},
       {"code": "EECO06+07", "name": "Under 30", "kind": "output", "counted": "participants",
        "parts": ["EECO06", "EECO07"], "rule": "147", "verification": "attested-text"},
       {"code": "EECO10+11", "name": "Upper secondary and tertiary", "kind": "output",
        "counted": "participants", "parts": ["EECO10", "EECO11"],
        "verification": "attested-text"},
       {"code": "EECR03", "name": "Qualified", "kind": "result", "counted": "participants",
        "verification": "recalled"},
       {"code": "EECR04", "name": "In employment", "kind": "result", "counted": "participants",
        "verification": "attested-text"}]}
    """
}
