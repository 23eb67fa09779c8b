extension ReportLanguage {
  /// The Italian of the learning matrix, study visits and forms of transferability.
  static let italianLearning: [Phrase: String] = [
    // Who from whom
    .matrixTitle: "Chi può imparare che cosa da chi",
    .matrixKind: """
    Destinatari in questa pagina: {kind}. Programmi e sistemi non sono mai mescolati.
    """,
    .matrixLead: """
    Un destinatario può imparare una condizione da un territorio se una pratica di quel \
    territorio la dimostra, anche solo localmente, e il destinatario no. Risulta \
    mancante: un fatto dice che non è soddisfatta, o che lo è solo localmente dove \
    conta la copertura. Può mancare: non nota, o dimostrata in passato da un fatto non \
    recente o senza data. Ciò che può mancare è per lo più non noto perché nessuno ha \
    ancora trovato una fonte: è un elenco di aspetti da accertare, non di carenze. Le \
    lezioni senza beneficio non contano. I numeri non sono una graduatoria.
    """,
    .matrixOwnShort: "proprio",
    .matrixOwnMeaning: """
    "proprio": tutte le pratiche lì registrate sono del territorio del destinatario, di \
    una sua parte o di ciò che lo comprende, e non contano. Le pratiche fuori dai \
    territori dei partner sono riportate sotto il loro Paese: una pratica di tutta \
    Italia, o di un'altra regione italiana, è sotto Italia e non sotto Toscana. I \
    territori senza pratiche registrate, e quelli da cui in una tabella non c'è nulla da \
    imparare, non sono elencati.
    """,
    .matrixNoReceivers: "Nessun soggetto di questo tipo è stato valutato: mancano destinatari.",
    .matrixNoGivers: "Non è registrata alcuna pratica da cui imparare.",
    .matrixReceiversTitle: "I destinatari",
    .matrixReceiversTable: """
    Che cosa dimostrano le pratiche di altri territori e il destinatario no; ogni \
    condizione è contata una volta
    """,
    .matrixLackingLabel: "risulta mancante",
    .matrixOpenLabel: "può mancare",
    .matrixPairsTitle: "Da chi a chi",
    .matrixLackingTable: """
    Risulta mancante: condizioni che la riga dimostra e che nella colonna mancano
    """,
    .matrixOpenTable: """
    Può mancare: condizioni che la riga dimostra e che nella colonna possono mancare
    """,
    .matrixNothingLacking: "Risulta mancante: nulla.",
    .matrixNothingOpen: "Può mancare: nulla.",
    .matrixGiverLabel: "Dimostrata in",
    .matrixOnce: "Tutte, una volta",
    .matrixPhaseTables: "Lo stesso per una sola fase: {phase}",
    .matrixReceiverTitle: "Che cosa può imparare, fase per fase: {territory}",
    .matrixReceiverCounts: """
    Risulta mancante: {lacking}. Può mancare: {open}. Condizioni della griglia con una \
    risposta: {answered}. Stato della valutazione: {status}.
    """,
    .matrixNothingToLearn: """
    Nulla: nessuna pratica di un altro territorio dimostra una condizione che qui non \
    sia dimostrata.
    """,
    .matrixPhaseGivers: """
    {territory}, {what}: condizioni per territorio che le dimostra e fase (vuoto: \
    nessuna)
    """,
    .matrixAllPhases: "tutte",
    .matrixMoreConditions: "… e {n|altra|altre}: il rapporto completo le elenca.",
    .matrixOtherConditions: """
    {n|altra condizione che può mancare|altre condizioni che possono mancare}
    """,
    // Study visits
    .planTitle: "Visite di studio: {territory}",
    .planTogetherTitle: "Visite di studio per tutti insieme",
    .planShows: """
    {n|visita mostra|visite mostrano} {lacking} di \
    {allLacking|condizione che risulta mancante|condizioni che risultano mancanti} e {open} di {allOpen} che possono mancare. Si contano quelle \
    delle cinque fasi che altrove una pratica non conclusa, per quanto è noto, \
    dimostra.
    """,
    .planCounting: """
    Ogni condizione è contata una volta per ciascun destinatario che non la dimostra.
    """,
    .planNothing: """
    Nessuna visita prevista: nulla di ciò che qui non è dimostrato si può vedere in una \
    pratica in corso, oppure non sono state chieste visite.
    """,
    .planExact: """
    Nessun'altra scelta fino a {n|visita|visite} tra {hosts|territorio|territori} \
    mostra di più: tutte le scelte sono state esaminate.
    """,
    .planStepwise: """
    Le scelte fino a {n|visita|visite} tra {hosts} territori sono troppe per esaminarle \
    tutte. Le visite sono state scelte una alla volta, ogni volta dove aggiungono di \
    più. Delle condizioni mancanti mostrano almeno il 63 % di quanto mostra la scelta migliore. Nessuna scelta \
    mostra più di {lacking} condizioni che risultano mancanti o più di {open} che \
    possono mancare.
    """,
    .planVisitAdds: """
    aggiunge {lacking} che risultano mancanti e {open} che possono mancare a quanto \
    mostrano le visite precedenti; in tutto ne mostra {all}
    """,
    .planSeeLabel: "Che cosa vedere",
    .planPractice: " ({standing}; copertura: {reach}; ne dimostra {n})",
    .planForWhomLabel: "Per chi",
    .planForWhom: "{territory} ({n})",
    .planWhatToSee: "Condizioni da vedere: {territory}",
    .planEnded: """
    {n|pratica che dimostrerebbe qualcosa è conclusa e resta fuori|pratiche che \
    dimostrerebbero qualcosa sono concluse e restano fuori}.
    """,
    .planEndedStudied: "Con evidenza di efficacia: {practices}.",
    .planRule: """
    La regola: quante più condizioni possibile tra quelle che risultano mancanti; poi \
    tra quelle che possono mancare; poi quelle dimostrate da pratiche di efficacia \
    provata, poi promettente; poi meno visite; infine l'ordine dei codici. Le visite si \
    fanno in un territorio, perciò tutte le sue pratiche contano insieme, per quanto \
    lontane tra loro. Le condizioni trasversali restano fuori: che una pratica sia \
    stata valutata non si vede sul campo. L'ordine è un giudizio. Dice dove c'è più da \
    vedere, non che cosa funziona meglio: si legga l'evidenza di ogni pratica.
    """,
    // Transferability
    .formTitle: "Si può adottare? {practice}: {territory}",
    .formLead: """
    Un elenco di questioni da chiarire con chi la gestirebbe, non un punteggio. Le voci \
    non diventano mai una media. Solo chi la adotterebbe può rispondere "pronta".
    """,
    .formCounts: "Voci non note: {n} su {all}{others}.",
    .formBlocks: "{n|voce blocca|voci bloccano} il trasferimento finché non viene risolta.",
    .formNoItems: "La griglia non contiene una scheda di trasferibilità.",
    .formAskLabel: "A chi chiedere",
    .formQuestionsLabel: "Domande",
    .formPrompt: "{question} {answer}.",
    .formReasonLabel: "Perché",
    .formFilledLabel: "Risposta di",
    .formFilled: "{party}, {date}",
    .formProposalLabel: "Proposta dai dati, da confermare",
    .formProposal: "{value}.",
    .formNoProposal: """
    Nessuna: meno di {n} dati sono noti per entrambi i territori e confrontabili.
    """,
    .formComparison: """
    {what}: {there} nel territorio di origine, {here} qui; distanza {difference} punti \
    (fino a {alike} i dati sono simili, fino a {near} vicini).
    """,
    .formFigure: "{value} % ({territory}, {year}, {source}",
    .formFigureOfLarger: ", del territorio più ampio",
    .formFigureDerived: ", calcolato da due tassi",
    .formNotCompared: "Non confrontati: {what}.",
    .formProposalRule: """
    La proposta non è una risposta e non viene contata. Confronta tutti i giovani dei \
    due territori, non quelli seguiti dalla pratica. Si propone il peggiore dei singoli \
    confronti, mai "blocca". Dati e soglie sono scelti per giudizio.
    """,
    .formCompareTitle: "A confronto: {first}; {second}",
    .formCompareTable: """
    Voci con risposta in entrambe le schede. Prima: {first}. Seconda: {second}.
    """,
    .formLeftOut: "Escluse, perché non note in una o in entrambe le schede: {items}.",
    .formNothingBoth: "Nessuna voce ha risposta in entrambe le schede: manca un confronto.",
    .formItemLabel: "Voce",
    .formFirstLabel: "Prima pratica",
    .formSecondLabel: "Seconda pratica",
  ]

  static let italianLearningTerms: [String: String] = [
    "subject-kind.programme": "programmi",
    "subject-kind.system": "sistemi di interi territori",
    "transferability.ready": "pronta",
    "transferability.small-change": "piccola modifica",
    "transferability.large-change": "grande modifica",
    "transferability.blocks": "blocca",
    "transferability.unknown": "non nota",
    "prompt.yes": "Sì",
    "prompt.no": "No",
    "prompt.unknown": "Non noto",
    "party.owner": "chi gestisce la pratica",
    "party.receiving": "chi la adotterebbe",
    "party.both": "entrambe le parti",
    "not-compared.unknown-there": "nessun dato per il territorio di origine",
    "not-compared.unknown-here": "nessun dato qui",
    "not-compared.same-territory": "un solo dato per entrambi",
    "not-compared.different-ages": "fasce di età diverse",
    "not-compared.years-apart": "anni troppo lontani",
    "not-compared.unreliable": "un dato è inaffidabile",
  ]
}
