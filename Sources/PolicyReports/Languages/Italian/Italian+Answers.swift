extension ReportLanguage {
  /// The Italian of answers, crosswalks, cautions, quick scans, explanations and readings.
  static let italianAnswers: [Phrase: String] = [
    // Answers
    .allAnswersTitle: "Tutte le risposte con i relativi fatti",
    .answersApart: ": su una pagina a parte, data la lunghezza.",
    .programmeAnswersTitle: "Tutte le risposte sul programma, con i relativi fatti",
    .systemAnswersTitle: "Tutte le risposte sul sistema, con i relativi fatti",
    .noAnswers: "Nessuna risposta: tutte le condizioni sono non note.",
    .answersIntroduction: """
    Le condizioni non elencate sono senza risposta: sono non note. Fuori frontiera: \
    nessuna pratica di un altro territorio la dimostra ancora, perciò non entra nelle \
    percentuali. Qui basta: per la condizione la copertura non conta.
    """,
    .answerLabel: "Risposta",
    .restsOnLabel: "Si basa su",
    .relayed: "da fonte indiretta",
    .undated: "senza data",
    .confidence: "affidabilità {grade}",
    .factsLabel: "Fatti",
    .factsTitle: "Fatti su cui si basano più risposte",
    .sourceNotStated: "fonte non indicata",
    .offFrontierShort: "(fuori frontiera)",
    .enoughHere: " (qui basta)",
    .offFrontier: "nessuna pratica la dimostra ancora: non entra nel calcolo delle percentuali",
    // Crosswalks
    .enablingTitle: """
    Per elemento della condizione abilitante 4.1 (regolamento recante disposizioni \
    comuni, RDC, allegato IV)
    """,
    .enablingCaution: """
    Gli elementi sono quelli richiamati dalla griglia ({mark}): verificarli nel \
    regolamento prima di citarli. Il fatto che condizioni della griglia siano \
    dimostrate non prova che la condizione abilitante sia soddisfatta.
    """,
    .enablingTable:
      "Le condizioni della frontiera del programma per elemento della condizione abilitante",
    .elementLabel: "Elemento (criteri)",
    .youthGuaranteeTitle: "Per fase della Garanzia per i giovani rafforzata",
    .youthGuaranteeIntroduction: """
    La corrispondenza tra le cinque fasi del progetto e le quattro della \
    raccomandazione del Consiglio è un'interpretazione di questo progetto; i criteri \
    trasversali non rientrano in alcuna fase.
    """,
    .youthGuaranteeTable:
      "Le condizioni della frontiera del programma per fase della Garanzia per i giovani",
    .phaseLabel: "Fase",
    // What it is not
    .cautionTitle: "Che cosa questa valutazione non è",
    .deskCaution: """
    {reader}: non è una dichiarazione di alcuna organizzazione. La seconda lettura che \
    la griglia chiede prima della pubblicazione non ha avuto luogo.\u{20}
    """,
    .readerCaution: "Le risposte sono di {reader}. ",
    .cautionText: """
    I livelli e le soglie della griglia sono frutto di un giudizio. Ciò che i documenti \
    non dicono è non noto: né un bene né un male. Nulla collega un punteggio alto a un \
    minor numero di NEET finché non lo mostrano i dati. Le pratiche mostrano che \
    qualcosa si può fare; se sia adatto a un altro territorio resta da stabilire con \
    chi dovrebbe attuarlo.
    """,
    .leftOut: """
    Fuori dalla frontiera: {own|pratica|pratiche} del territorio stesso e \
    {lessons|lezione appresa|lezioni apprese} ({lessons:studiata|studiate}, senza \
    beneficio)
    """,
    .unnamedCaution: """
     Il territorio non è indicato (ZZ): nella frontiera possono quindi figurare sue \
    pratiche.
    """,
    .howToGoOn: """
    Su che cosa si basa? --explain CONDITION mostra risposta, fatti e fonti; --details \
    tutte le lacune, i criteri e le risposte; --format html produce una pagina da \
    stampare, json o csv una riga per condizione. swift run find-practice --show ID \
    mostra una pratica per intero.
    """,
    .territoryNotNamed: "Territorio non indicato",
    // Quick scan
    .quickScanTitle: "esame rapido di {programme}",
    .quickScanIntroduction: """
    Dieci domande per un primo confronto. Non danno un punteggio: indicano dove \
    guardare.
    """,
    .systemStanding: "; nel sistema del territorio: {standing}",
    .inProgrammeLabel: "Nel programma",
    .becauseLabel: "Motivazione",
    .whyAskLabel: "Perché chiederlo",
    .callLabel: "Chi contattare",
    .callAtHome: "sul territorio: {levers}",
    .callElsewhere: ". Altrove: {hosts}",
    // Explanation
    .conditionLabel: "Condizione",
    .stepLabel: "Collocazione",
    .stepWhole: "livello {level} di 5, {aspect}; non basta se dimostrata solo localmente",
    .stepLocal: "livello {level} di 5, {aspect}; basta anche se dimostrata solo localmente",
    .canBeShownLabel: "Dimostrabile",
    .byAnyKind: "con qualsiasi tipo di fonte",
    .byKinds: "con fonti di tipo: {kinds}",
    .planIsEnough: """
    ; è sufficiente una norma, un piano o un obiettivo in forma scritta, perché la \
    condizione riguarda ciò che è previsto
    """,
    .lawLabel: "Riferimento normativo",
    .explainProgramme: "Nel programma: {standing}",
    .explainSystem: "Nel sistema del territorio: {standing}",
    .localIsEnough: " (solo localmente, il che qui è sufficiente)",
    .noAnswer: """
    Nessuna risposta: non è stato trovato alcun fatto ammissibile. Ciò che i documenti \
    non dicono è non noto.
    """,
    .practicesThatShow: "Pratiche di altri territori che la dimostrano: {n}",
    .noPracticeNoShare:
      "Nessuna pratica la dimostra ancora: non entra nel calcolo delle percentuali.",
    .onePracticeOnly: "Qui la frontiera poggia su questa sola pratica.",
    .otherPractices: "E {n|altra|altre}: {ids}.",
    .practiceLine: "{territory}: {standing}; copertura: {reach}",
    .partOfRecord: "la parte «{part}» della scheda",
    .moreSources: " e {n|altra|altre} nella scheda",
    .placeTitle: "Dove figurerebbe nel programma",
    // Two readers, programmes
    .readersTitle: "Due valutatori",
    .readersSummary: """
    Condizioni alle quali ha risposto almeno un valutatore: {either}. Entrambi hanno \
    dato la stessa risposta per {alike} di esse. Dove divergono, la risposta vale come \
    non nota finché non ne concordano una con motivazione scritta. È un conteggio, non \
    una misura di affidabilità.
    """,
    .firstReader: "Primo valutatore",
    .secondReader: "Secondo valutatore",
    .programmesTitle: "Programmi valutabili",
  ]
}
