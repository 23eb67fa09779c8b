import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring

// The English words for the values of the domain, in one place: another language is another such
// file.

extension ConditionStanding {
  var words: String {
    switch self {
    case .shown: "shown"
    case .shownLocally: "shown only locally"
    case .formerlyShown: "unknown, formerly shown"
    case .unknown: "unknown"
    case .lacking: "lacking"
    case .notApplicable: "not applicable"
    }
  }

  /// One character for a bar in plain text.
  var mark: Character {
    switch self {
    case .shown: "#"
    case .shownLocally: "+"
    case .formerlyShown: "~"
    case .unknown: "."
    case .lacking: "-"
    case .notApplicable: " "
    }
  }
}

extension AnswerValue {
  var words: String {
    switch self {
    case .met: "met"
    case .local: "met only locally"
    case .notMet: "not met"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }
}

extension SourceKind {
  var words: String {
    switch self {
    case .programmeDocument: "programme document"
    case .callOrGuidance: "call or guidance"
    case .legalAct: "law or agreement"
    case .monitoringReport: "monitoring report"
    case .officialStatistic: "official statistic"
    case .evaluationReport: "evaluation"
    case .goodPracticeForm: "good-practice form"
    case .pressOrWebPage: "press or web page"
    }
  }
}

extension PracticeStanding {
  var words: String {
    switch self {
    case .proven: "proven effect"
    case .promising: "promising"
    case .inspiration: "inspiration, effect not studied"
    case .lesson: "lesson: studied, no gain"
    }
  }
}

extension GoodPractice {
  /// What it is good for, with the warning that some outcome showed no clear gain.
  var standingWords: String {
    let isCredited = standing == .proven || standing == .promising
    return standing.words
      + (isCredited && hasOutcomeWithoutGain ? ", but not on every outcome studied" : "")
  }
}

extension EffectDirection {
  var words: String {
    switch self {
    case .positive: "better"
    case .mixed: "mixed"
    case .none: "no clear effect"
    case .negative: "worse"
    case .unknown: "not known"
    }
  }
}

extension EvidenceLevel {
  var words: String {
    switch self {
    case .assertion: "assertion"
    case .reasonedAccount: "reasoned account"
    case .measuredChange: "measured change"
    case .adjustedComparison: "adjusted comparison"
    case .credibleCounterfactual: "credible comparison group"
    case .randomisedOrReplicated: "randomised or replicated"
    }
  }
}

extension Reach {
  var words: String {
    switch self {
    case .site: "one site"
    case .local: "local"
    case .part: "part of the territory"
    case .whole: "whole territory"
    }
  }
}

extension Competence {
  var words: String {
    switch self {
    case .programme: "managing authority"
    case .employmentService: "employment service"
    case .ministry: "ministry"
    case .municipality: "municipalities"
    case .education: "education authorities and providers"
    case .otherFund: "another fund"
    }
  }
}

extension Lever {
  var words: String { competence.words + (holder.map { " (\($0))" } ?? " (holder not confirmed)") }
}

extension AssessmentStatus {
  var words: String {
    switch self {
    case .desk: "desk reading, not yet agreed with anybody"
    case .sent: "sent to the body assessed"
    case .replied: "the body assessed has replied"
    case .agreed: "agreed with the body assessed"
    }
  }
}

extension EvidenceItem.Kind {
  var words: String {
    switch self {
    case .result: "result"
    case .target: "TARGET"
    case .baseline: "baseline"
    case .context: "context"
    }
  }
}

extension Programme.CCIConfidence {
  var words: String {
    switch self {
    case .confirmed: "confirmed"
    case .recalled: "recalled, not confirmed"
    case .notFound: "not found"
    }
  }
}
