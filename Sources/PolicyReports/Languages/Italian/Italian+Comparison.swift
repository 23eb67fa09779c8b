extension ReportLanguage {
  static let italianComparison: [Phrase: String] = [
    .comparisonOfSystems: "Che cosa fanno i territori per i NEET, a confronto",
    .comparisonOfProgrammes: "Programmi FSE+ a confronto",
    .comparisonLead: """
    Ciascuno è confrontato con ciò che le pratiche di altri territori hanno mostrato \
    possibile. Dove mancano risposte il punteggio è un intervallo, e spesso di nessuno si \
    può dire che sia avanti: è un risultato, non un difetto.
    """,
    .comparisonAlone: """
    C'è un solo soggetto di livello {level}: {territory}. Non c'è nessuno con cui \
    confrontarlo.
    """,
    .comparisonMixed: "nazionale o regionale",
    .comparisonSummary: """
    {n|soggetto|soggetti}, livello {level}: di {all|confronto|confronti} a due in una \
    sezione o sull'insieme delle fasi, {certain} certi, {probable} probabili, {band} nella \
    stessa fascia, {other} non confrontabili.
    """,
    .comparisonWrong: """
    Dei certi e dei probabili circa {wrong} saranno presumibilmente errati, ciascuno secondo \
    la sua quota di simulazioni.
    """,
    .comparisonNoRanks: """
    Non si stampano posizioni in graduatoria: non tutte le valutazioni sono concordate con \
    l'ente valutato.
    """,
    .comparisonCertain: """
    {first} è certamente avanti rispetto a {second} sull'insieme delle fasi: il suo \
    punteggio su {n|condizione comune|condizioni comuni} è più alto di quanto {second} \
    potrebbe raggiungere al massimo.
    """,
    .comparisonProbable: """
    {first} è probabilmente avanti rispetto a {second} sull'insieme delle fasi, nel \
    {probability} delle simulazioni su {n|condizione comune|condizioni comuni}.
    """,
    .comparisonAcross: "insieme delle cinque fasi (da 1 a 100)",
    .comparisonContextTable: """
    Giovani e mercato del lavoro: il dato più recente di ciascun territorio
    """,
    .comparisonNoFigures: "Ignoto per tutti: {what}.",
    .comparisonAssessedTable: "Che cosa è stato valutato, da chi, e quanto è concordato",
    .comparisonStatus: "Stato",
    .comparisonReader: "Lettore",
    .comparisonDay: "Fatti al",
    .comparisonAnswered: "Risposte",
    .comparisonFrontier: "Sulla sua frontiera",
    .comparisonFrontierAnswered: "Di queste con risposta",
    .comparisonAssessedNote: """
    Risposte: su {all|condizione|condizioni} della griglia {version}, in base a fatti \
    recenti. La frontiera di un territorio lascia fuori le sue pratiche, perciò le frontiere \
    differiscono un poco.
    """,
    .comparisonProfilesTitle: "Profili a confronto",
    .comparisonProfilesLead: """
    Leggere prima il profilo: dove ciascuno mostra ciò che è possibile e dove mancano \
    risposte. Ciò che mostra un documento (disegno) e ciò che mostrano i dati (attuazione) \
    stanno separati più sotto.
    """,
    .comparisonAspect: "Un solo aspetto: {aspect}",
    .comparisonAspectTable: "Stato delle condizioni di un solo aspetto: {aspect}",
    .comparisonFigure: "Stato per sezione e territorio",
    .comparisonFigureText: """
    Una barra per territorio in ogni sezione; la lunghezza è il numero di condizioni della \
    frontiera che si applicano.
    """,
    .comparisonRanges: """
    Che cosa ciascuno mostra, che cosa potrebbe mostrare al massimo e dove cade il punteggio \
    nelle simulazioni; "di": le condizioni che contano
    """,
    .comparisonMiddle: "mediana",
    .comparisonLow: "basso (5 %)",
    .comparisonHigh: "alto (95 %)",
    .comparisonPairsTitle: "Di chi si può dire che sia avanti",
    .comparisonPairsLead: """
    Certamente: il punteggio di uno è più alto di quanto l'altro potrebbe raggiungere al \
    massimo, e le simulazioni lo confermano. Probabilmente: avanti in almeno {threshold} di \
    {n} simulazioni (seme {seed}). Altrimenti entrambi stanno nella stessa fascia. Ogni \
    coppia è confrontata sulle condizioni presenti in entrambe le frontiere e applicabili a \
    entrambi. Tra parentesi: in quante simulazioni la riga è avanti alla colonna, i pareggi \
    contati a metà.
    """,
    .comparisonPairsBySection: "Lo stesso per sezione",
    .comparisonMatrix: "Il territorio della riga rispetto a quello della colonna: {scope}",
    .comparisonCertainlyAhead: "certamente avanti ({probability})",
    .comparisonCertainlyBehind: "certamente indietro ({probability})",
    .comparisonProbablyAhead: "probabilmente avanti ({probability})",
    .comparisonProbablyBehind: "probabilmente indietro ({probability})",
    .comparisonSameBand: "stessa fascia ({probability})",
    .comparisonNothing: "nulla in comune",
    .comparisonOneBand: "una sola fascia: di nessuno si può dire che sia avanti",
    .comparisonDoubted: """
    {scope}: secondo le risposte date {first} sarebbe certamente avanti rispetto a {second}, \
    ma le risposte sono troppo deboli per dirlo (avanti nel {probability} delle simulazioni).
    """,
    .comparisonNarrowTitle: "Che cosa restringerebbe di più gli intervalli",
    .comparisonNarrowLead: """
    Per ogni territorio e sezione, la domanda aperta la cui risposta restringerebbe di più \
    l'intervallo dei livelli, supponendo sì e no ugualmente probabili (un giudizio).
    """,
    .comparisonNarrow: """
    {section}: la risposta a {id} lo restringerebbe di più: {question} I livelli sono aperti \
    in media su {now} di 5, dopo la risposta su circa {then}. Dove cercare: {where}
    """,
    .comparisonAllOneBand: """
    Una sola fascia ovunque: in nessuna sezione, né sull'insieme delle fasi, si può dire di \
    qualcuno che sia avanti.
    """,
    .comparisonMiddleNote: """
    Nelle simulazioni un punteggio può stare sotto ciò che è mostrato, poiché una risposta \
    può essere errata. Dove quasi tutte le risposte sono aperte la mediana sta vicino a metà \
    perché non si sa nulla, non perché ce ne sia la metà; dove contano poche condizioni non \
    dice nulla.
    """,
    .comparisonOnlyAspect: "Si confrontano solo le condizioni di un aspetto: {aspect}.",
    .comparisonUnequalNote: """
    Dove un territorio è noto solo dai documenti e l'altro anche dai dati, la griglia \
    ammette solo un confronto del disegno (--aspect design).
    """,
    .comparisonUnequal: "noti da fonti diverse",
    .comparisonAheadOf: "{first} è avanti rispetto a {others}",
    .comparisonPlaces: "Posizioni che ne seguono: {places}",
    .comparisonOfRubric: "griglia, un giudizio",
    .comparisonGiven: "data per questo confronto",
    .comparisonEffectsNote: """
    Fissarne una può lasciare i punteggi altrettanto ampi o un poco di più: gli errori delle \
    risposte spingono ogni punteggio verso il centro, e gran parte dell'ampiezza sta nelle \
    risposte aperte.
    """,
    .comparisonNothingOpen: "{section}: nessuna risposta aperta restringerebbe i livelli.",
    .comparisonCriterionTable: """
    Tutte le risposte a questo criterio, ciascuna con i fatti su cui si basa
    """,
    .comparisonMethodTitle: "Come è stato fatto il confronto",
    .comparisonBoundsLabel: "Limiti",
    .comparisonBoundsText: """
    "Mostrato" conta le risposte aperte come non soddisfatte, "fino a" come soddisfatte. \
    Sezioni: la quota delle condizioni della frontiera applicabili. Insieme delle fasi: la \
    media geometrica di 1 + 99 volte la quota; la griglia prende questa media dei livelli, \
    qui la si prende delle quote (un giudizio).
    """,
    .comparisonCommonLabel: "Coppie",
    .comparisonCommonText: """
    Confrontate sulle condizioni comuni, così nessun terzo territorio cambia ciò che si dice \
    di due.
    """,
    .comparisonDrawsLabel: "Estrazioni",
    .comparisonDrawsText: """
    {n} simulazioni, seme {seed}. Probabilmente avanti da {threshold} delle simulazioni in \
    su ({basis}). Una probabilità è una quota di simulazioni: dice quanto un'affermazione \
    dipende da ciò che è stato variato, nulla su ciò che non lo è stato.
    """,
    .comparisonNotDrawn: "Non variato in questo confronto.",
    .comparisonAnswersText: """
    Ogni risposta è errata con la probabilità della sua affidabilità, a indulgenza media: \
    {grades} (griglia; giudizi, non stime). "Solo localmente" sbaglia da ciascun lato con \
    metà di essa. Una risposta senza affidabilità conta come D.
    """,
    .comparisonLeniencyText: """
    Un errore comune a tutte le risposte di un lettore su un soggetto: normale sulla scala \
    del logaritmo delle quote con deviazione standard {spread}, {basis}
    """,
    .comparisonJudgement: """
    un giudizio. Di alcune risposte esistono due letture degli stessi fatti; non se ne stima \
    nulla.
    """,
    .comparisonEstimate: "stimata da letture indipendenti di {n|soggetto|soggetti}.",
    .comparisonOpenText: """
    Delle risposte aperte di un soggetto può essere soddisfatta qualunque quota, ciascuna \
    ugualmente probabile (un giudizio: non se ne sa nulla). La griglia non varia le risposte \
    aperte e ne mostra l'intervallo: sono i limiti qui sopra.
    """,
    .comparisonWeightsText: """
    Pesi uguali di criteri e fasi, ciascuno moltiplicato per un numero estratto \
    uniformemente entro {spread} da 1 (un giudizio, come nelle analisi di sensibilità di \
    COINr).
    """,
    .comparisonMeansText: """
    Media aritmetica, geometrica o armonica tra le fasi, ugualmente probabili (un giudizio). \
    La griglia le indica, insieme a Copeland, che dipende da chi altro è confrontato e non \
    si usa.
    """,
    .comparisonLeftOutText: """
    Un criterio o nessuno è lasciato fuori, con uguale probabilità (un giudizio). Una \
    simulazione che lascia fuori l'unico criterio di una sezione non vi ha punteggio, e \
    sull'insieme delle fasi tralascia quella fase.
    """,
    .comparisonCaution: """
    Le risposte fornite sono letture a tavolino di fatti pubblici, non dichiarazioni di \
    alcuna organizzazione. Molto di ciò che qui è ignoto è noto a chi gestisce i servizi. \
    Nulla lega un punteggio alto a meno NEET finché i dati non lo dicono.
    """,
    .comparisonAnnexTitle: "Allegato: probabilità delle posizioni e delle coppie",
    .comparisonAnnexCaution: """
    Per chi verifica il metodo. La probabilità di una posizione non è una posizione: finché \
    le valutazioni non sono concordate, non ne segue alcun ordine.
    """,
    .comparisonRanksTable: """
    In quante simulazioni ciascuno occupa ciascun posto sull'insieme delle fasi, sulla \
    propria frontiera; punteggi uguali condividono il posto migliore: livello {level}
    """,
    .comparisonHeatMap: """
    In quante simulazioni la riga è avanti alla colonna, i pareggi contati a metà: {scope}
    """,
    .comparisonEffectsTable: """
    Quanto sono ampi i punteggi sull'insieme delle fasi (90 % centrale, media dei territori, \
    punti), e quanto lo sarebbero se una cosa fosse certa
    """,
    .comparisonChoiceLabel: "che cosa è incerto",
    .comparisonWidthLabel: "ampiezza, tutto variato",
    .comparisonWithoutLabel: "ampiezza senza",
  ]

  static let italianComparisonTerms: [String: String] = [
    "uncertain-choice.answers": "Errori delle risposte",
    "uncertain-choice.leniency": "Indulgenza dei lettori",
    "uncertain-choice.open-answers": "Risposte aperte",
    "uncertain-choice.weights": "Pesi",
    "uncertain-choice.aggregation": "Media tra le fasi",
    "uncertain-choice.criterion-left-out": "Criterio lasciato fuori",
  ]
}
