// The umbrella: one import for those who score programmes, look up practices and print reports.
// StructuredText, StatisticalTables and CompositeIndicators are imported by name where they are
// wanted: they know no policy.

@_exported public import CollectiveLearning
@_exported public import ESFProgrammes
@_exported public import GoodPractices
@_exported public import PartnerRecords
@_exported public import PolicyCycle
@_exported public import PolicyReports
@_exported public import ProgrammeScoring
@_exported public import RegionalContext
@_exported public import ServiceDelivery
