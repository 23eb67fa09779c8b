// The words of Italian. Another language is another such file.

extension ReportLanguage {
  static let italianPhrases: [Phrase: String] = [
    // In short
    .inShort: "In breve",
    .answeredOfAll: "Su {all} condizioni, i documenti propri del programma rispondono a {n}.",
    .frontierOfAll: """
    Di queste {all}, {n} sono state dimostrate possibili da una pratica di un altro \
    territorio ({partners} da una di un partner): la frontiera. Tutte le quote che \
    seguono sono quote di essa.
    """,
    .openOfFrontier: """
    Delle {all} della frontiera che si applicano, {n} hanno risposta e {open} sono \
    ignote.
    """,
    .tooManyOpen: """
    Delle {all} della frontiera che si applicano, {n} {n:ha|hanno} risposta e {open} \
    sono ignote: troppe per un giudizio. Ciò che segue va letto come un elenco di cose \
    da accertare.
    """,
    .nothingToCompare: """
    Nessuna pratica di un altro territorio dimostra qualcosa qui: non c'è nulla con cui \
    confrontare.
    """,
    .gapsInShort: """
    {change|cosa|cose} da cambiare, {find} da accertare prima; {essentials} criteri \
    essenziali su {all} non sono ancora dimostrati.
    """,
    .answersFrom: "Le risposte poggiano su: {kinds}.",
    .visitFirst: "Tre pratiche da visitare per prime, e perché",
    .visitRule: """
    La regola (un giudizio): fra tutte le pratiche che, per quanto si sa, continuano e \
    dimostrano qualcosa che qui manca, quella con la migliore evidenza di effetto; poi, \
    fra quelle con evidenza, quella che dimostra la maggior parte di ciò che manca; poi \
    la migliore di un partner del progetto.
    """,
    .visitPlace: "{territory}, {host}. ",
    .visitBestEvidence: """
    Migliore evidenza di effetto: {standing}. Dimostra {n} delle lacune di qui; \
    portata: {reach}.
    """,
    .visitMostGaps: """
    Dimostra la maggior parte di ciò che qui manca: {n} delle lacune. Evidenza: \
    {standing}; portata: {reach}.
    """,
    .visitPartner: """
    La migliore fra quelle dei partner del progetto: {standing}. Dimostra {n} delle \
    lacune di qui; portata: {reach}.
    """,
    .visitOutcome: " Risultato studiato: {outcome}: {direction} ({level}).",
    .visitAskWhetherItGoesOn: " Non si sa se continui ancora: chiedere prima.",
    .notEveryOutcome: ", ma non su tutti i risultati studiati",
    // What was assessed
    .assessedTitle: "Che cosa è stato valutato, da chi, su quale base",
    .cciUnknown: "CCI ignoto",
    .cciNotFound: "CCI non trovato",
    .levelOfProgramme: "programma {level}",
    .versionAsOf: "versione del {date}",
    .versionUnknown: "versione ignota",
    .factsAsOf: "fatti al {date}",
    .rubricVersion: "griglia {version}",
    .rateLine: """
    Contesto, estraneo al punteggio: tasso di NEET a 15-29 anni {value} % nel {year} \
    ({source}).
    """,
    .rateUnknown: "Contesto: il tasso di NEET a 15-29 anni è ignoto.",
    .flagged: ", contrassegno {flag}",
    .flagUnknown: ", contrassegni assenti nella copia",
    .vintage: ", versione del {date}",
    .copyNotVerified: "; una copia, non verificata presso chi pubblica",
    .programmeLabel: "Programma",
    .cciLabel: "Numero CCI",
    .levelLabel: "Livello",
    .ownerLabel: "Autorità di gestione",
    .versionLabel: "Versione del",
    .programmeAnswersLabel: "Le sue risposte",
    .systemAnswersLabel: "Le risposte del sistema",
    .rubricLabel: "Griglia",
    .unknownLabel: "ignoto",
    .notAssessed: "non valutato",
    .basisOfAnswers: """
    {n} condizioni su {all} hanno risposta da fatti recenti al {date}. Lettore: \
    {reader}. Stato: {status}.
    """,
    // Context
    .contextTitle: "Contesto: giovani e risorse",
    .contextIsNoScore:
      "Accanto al punteggio, mai parte di esso. Ciò che i dati non contengono è ignoto.",
    .contextTable:
      "Giovani di 15-29 anni che non lavorano, non studiano e non seguono una formazione",
    .whatLabel: "Che cosa",
    .valueLabel: "Valore",
    .yearLabel: "Anno",
    .sourceLabel: "Fonte",
    .rateLabel: "Tasso di NEET",
    .countLabel: "NEET",
    .inactiveLabel: "di cui inattivi",
    .seekingLabel: "di cui in cerca di lavoro",
    .registerLabel: "Registrati presso i servizi per l'impiego",
    .registerNote:
      "Nei dati non c'è un numero di NEET registrati con le stesse età e la stessa data.",
    .thousand: "mila",
    .percentOfNEETs: "% dei NEET",
    .trendTitle: "Tasso di NEET a 15-29 anni, entrambi i sessi, per cento ({source})",
    .trendDescription: """
    Da {from} % nel {first} a {to} % nel {last}, con {breaks|interruzione|interruzioni} \
    della serie (tratteggio): gli anni prima e dopo un'interruzione non sono \
    confrontabili.
    """,
    .trendTable: "Tasso di NEET per anno ({source})",
    .rateColumn: "Per cento",
    .remarkLabel: "Nota",
    .breakRemark: "interruzione della serie",
    .unreliableRemark: "poco affidabile",
    .moneyUnknown: "Risorse del programma: ignote, nei dati non c'è alcun importo.",
    .moneyTable: """
    Risorse del programma, per quanto mostrano le fonti; importi di basi diverse non si \
    sommano mai
    """,
    .whatForLabel: "Per che cosa",
    .euroLabel: "Euro",
    .whoseMoneyLabel: "Di chi",
    .derivedRemark: "calcolato",
    // Profile
    .programmeProfileTitle: "Il programma: che cosa mostrano i suoi documenti e dati",
    .systemProfileTitle: "Accanto, non sommato: il sistema dell'intero territorio",
    .systemNotAssessed: "Non valutato nei dati: ignoto.",
    .profileSummary: """
    Dimostrato {shown}, potrebbe arrivare fino a {possible} (mancano risposte), solo \
    localmente {local}, mancante {lacking}, su {all} condizioni. Stato: {status}.
    """,
    .countsTable: "Condizioni della frontiera, fase per fase",
    .ofLabel: "su",
    .upToLabel: "fino a",
    .shownShort: "dimostrate",
    .localShort: "locali",
    .formerShort: "un tempo",
    .unknownShort: "ignote",
    .lackingShort: "mancanti",
    .notApplicableShort: "non applicabili",
    .localLegend: "solo localmente",
    .formerLegend: "un tempo (fatto vecchio o senza data)",
    .noCondition: "nessuna condizione della frontiera",
    .programmeFigure: "Il programma, fase per fase: progetto e attuazione",
    .systemFigure: "Il sistema del territorio, fase per fase: progetto e attuazione",
    .barsDescription: "Barre di {all} condizioni, ognuna lunga quanto le altre: {words}.",
    .markLegend: "un segno = una condizione",
    // Criteria
    .criteriaTitle: "Criteri: livelli dimostrati, possibili e della frontiera",
    .criteriaIntroduction: """
    I livelli vanno da 0 a 5 e discendono dalle risposte. Dimostrato: tutte le \
    condizioni fino a quel livello sono dimostrate. Possibile: se ogni risposta aperta \
    si rivelasse positiva. Frontiera: tutte le condizioni fino a quel livello sono \
    dimostrate da pratiche di altri territori, non sempre dalla stessa. La collocazione \
    delle condizioni sui livelli è un giudizio della griglia.
    """,
    .levelsTable: "{section}: livelli di ogni criterio, da 0 a 5",
    .criterionLabel: "Criterio",
    .demonstratedLabel: "Dimostrato",
    .possibleLabel: "Possibile",
    .frontierLabel: "Frontiera",
    .stripLabel: "Da 0 a 5",
    .heldDownLabel: "Prima condizione che lo frena",
    .stripLegend:
      "Punto pieno: dimostrato. Linea fino al punto vuoto: possibile. Rombo: frontiera.",
    .indexNotScorable: "Indice non calcolabile: {coverage} delle condizioni con risposta.",
    .indexRange: "Indice da {low} a {high} ({coverage} con risposta).",
    .overallTitle: "Un solo numero, per ultimo",
    .overallRange: "Media geometrica delle cinque fasi, da 1 a 100: da {low} a {high}.",
    .overallNotScorable: """
    Non calcolabile: troppo poche condizioni hanno risposta ({coverage} di quelle delle \
    cinque fasi).
    """,
    .essentialsTitle: "Criteri essenziali",
    .essentialMark: "essenziale",
    .weakLabel: "Deboli",
    .askLabel: "Da chiedere",
    .noneFlagged: "Nessuno è segnalato.",
    // Gaps
    .policyGapsTitle: "Da cambiare: non soddisfatto, o solo localmente",
    .evidenceGapsTitle:
      "Da accertare prima: i documenti del programma non lo dicono, o non di recente",
    .noPolicyGaps: """
    Nessuna risposta dice "non soddisfatto" o "solo localmente". Non è una lode: dove \
    nulla ha risposta, nulla può risultare mancante.
    """,
    .noEvidenceGaps: "Nessuna risposta aperta: ogni condizione della frontiera ha risposta.",
    .gapOrder: """
    Nell'ordine di ciò che ciascuna farebbe salire: livelli guadagnati, criteri \
    essenziali, risposte che frenano un livello, poi evidenza e portata delle pratiche \
    che la dimostrano.
    """,
    .moreGaps: "… e altre {n}: --details le elenca tutte.",
    .otherGaps: "Le altre {n}, per criterio",
    .anchorOfCriterion: ". Visibile come: {place}",
    .leversOfCriterion: ". Chi può agire: {levers}",
    .liftsCriterion: "da sola fa salire il criterio di {n|livello|livelli}",
    .holdsDown: "frena il criterio",
    .oneOfSection: "1 delle {n} condizioni della sua sezione",
    .soFarLabel: "Finora",
    .oldFact: "un fatto del {date}, troppo vecchio per contare: ne serve uno più recente.",
    .undatedFact: "un fatto senza data, che non conta: ne serve uno datato.",
    .lookInLabel: "Cercare in",
    .nowLabel: "Ora",
    .visibleAsLabel: "Visibile come",
    .anchor: "{visible} Tipo di azione: {action} Dove: {place}",
    .interventionField: "; campo di intervento {codes}",
    .judgementRemark: " (giudizio).",
    .whoCanActLabel: "Chi può agire",
    .holderNotConfirmed: "titolare non confermato",
    .shownByLabel: "Dimostrato da",
    .noPracticeYet: "ancora nessuna pratica di un altro territorio",
    .practiceInBrackets: " ({territory}; {standing}; portata: {reach}{partner})",
    .andMore: "; e altre {n}",
    .noPartnerYet: ". Ancora nessuna pratica di un partner",
    .noteLabel: "Nota",
    .systemHasIt: "il sistema del territorio lo ha {standing}; il programma non lo dice.",
    .learningTitle: "Da chi imparare",
    .nobodyToLearnFrom: "Nessuna pratica dimostra qualcosa che qui manca.",
    .noProvenPartner:
      "Nessuna pratica di un partner con effetto provato dimostra ciò che qui manca.",
    .learningOrder: "Prima la migliore evidenza di effetto, poi chi dimostra più lacune.",
    .learningLine:
      "{territory}: {standing}, portata: {reach}{partner}; dimostra {n} delle lacune",
    .learningTable: "Pratiche che dimostrano ciò che qui manca",
    .practiceLabel: "Pratica",
    .whereLabel: "Dove",
    .evidenceLabel: "Evidenza di effetto",
    .reachLabel: "Portata",
    .gapsLabel: "Lacune",
    .partnerMark: "partner",
    // Answers
    .allAnswersTitle: "Ogni risposta con i suoi fatti",
    .answersApart: ": su una pagina a sé, perché è lunga.",
    .programmeAnswersTitle: "Ogni risposta del programma, con i suoi fatti",
    .systemAnswersTitle: "Ogni risposta del sistema, con i suoi fatti",
    .noAnswers: "Nessuna risposta: tutto è ignoto.",
    .answersIntroduction: "Le condizioni che non compaiono non hanno risposta: sono ignote.",
    .answerLabel: "Risposta",
    .restsOnLabel: "Poggia su",
    .relayed: "riferito",
    .undated: "senza data",
    .confidence: "affidabilità {grade}",
    .factsLabel: "Fatti",
    .factsTitle: "Fatti su cui poggiano più risposte",
    .sourceNotStated: "fonte non indicata",
    .offFrontier: "nessuna pratica lo dimostra ancora, non entra in alcuna quota",
    // Crosswalks
    .enablingTitle: "Per elemento della condizione abilitante (RDC allegato IV, 4.1)",
    .enablingCaution: """
    Gli elementi sono quelli che la griglia richiama ({mark}); verificare il \
    regolamento prima di citarli. Condizioni della griglia dimostrate non provano che \
    la condizione abilitante sia soddisfatta.
    """,
    .enablingTable:
      "Le condizioni della frontiera del programma per elemento della condizione abilitante",
    .elementLabel: "Elemento (criteri)",
    .youthGuaranteeTitle: "Per fase della Garanzia per i giovani rafforzata",
    .youthGuaranteeIntroduction: """
    L'accostamento delle cinque fasi del progetto alle quattro della Raccomandazione è \
    una lettura di questo progetto; i criteri trasversali non appartengono ad alcuna.
    """,
    .youthGuaranteeTable:
      "Le condizioni della frontiera del programma per fase della Garanzia per i giovani",
    .phaseLabel: "Fase",
    // What it is not
    .cautionTitle: "Che cosa questo non è",
    .deskCaution: "Letture a tavolino ({reader}), non dichiarazioni di alcuna organizzazione. ",
    .readerCaution: "Le risposte sono di {reader}. ",
    .cautionText: """
    I livelli e le soglie della griglia sono giudizi. Il silenzio è ignoto, né cattivo \
    né buono. Nulla lega un punteggio alto a meno NEET finché non lo dicono i dati. Le \
    pratiche mostrano che qualcosa si può fare; se si adatti a un altro territorio \
    resta da stabilire con chi dovrebbe attuarla.
    """,
    .leftOut: """
    Fuori dalla frontiera: {own|pratica|pratiche} del territorio stesso e \
    {lessons|lezione|lezioni} (studiate, senza guadagno)
    """,
    .unnamedCaution: """
     Il territorio non è indicato (ZZ), quindi nella frontiera possono esserci sue \
    pratiche.
    """,
    .howToGoOn: """
    Da che cosa? --explain CONDITION mostra risposta, fatti e fonti; --details tutte le \
    lacune, i criteri e le risposte; --format html una pagina da stampare, json o csv \
    ogni numero. swift run find-practice --show ID mostra una pratica per intero.
    """,
    .territoryNotNamed: "Territorio non indicato",
    // Quick scan
    .quickScanTitle: "esame rapido di {programme}",
    .quickScanIntroduction: """
    Dieci domande per un primo colloquio. Non danno un punteggio; mostrano dove \
    guardare.
    """,
    .systemStanding: "; il sistema del territorio: {standing}",
    .becauseLabel: "Perché",
    .whyAskLabel: "Perché chiedere",
    .callLabel: "Chiamare",
    .callAtHome: "in casa: {levers}",
    .callElsewhere: ". Altrove: {hosts}",
    // Explanation
    .conditionLabel: "Condizione",
    .stepLabel: "Passo",
    .stepWhole: "livello {level} di 5, {aspect}; solo localmente non conta",
    .stepLocal: "livello {level} di 5, {aspect}; anche localmente conta",
    .canBeShownLabel: "Dimostrabile",
    .byAnyKind: "da qualsiasi tipo di fonte",
    .byKinds: "da {kinds}",
    .planIsEnough: """
    ; basta una regola, un piano o un obiettivo scritto, perché chiede che cosa è \
    previsto
    """,
    .lawLabel: "Norma",
    .explainProgramme: "Il programma: {standing}",
    .explainSystem: "Il sistema del territorio: {standing}",
    .localIsEnough: " (solo localmente, che qui basta)",
    .noAnswer: "Nessuna risposta: nessun fatto ammissibile trovato. Il silenzio è ignoto.",
    .practicesThatShow: "Pratiche di altri territori che lo dimostrano: {n}",
    .noPracticeNoShare: "Nessuna pratica lo dimostra ancora; non entra in alcuna quota.",
    .onePracticeOnly: "Qui la frontiera poggia su questa sola pratica.",
    .otherPractices: "E altre {n}: {ids}.",
    .practiceLine: "{territory}: {standing}, portata: {reach}",
    .factLabel: "Fatto",
    .partOfRecord: "la parte \"{part}\" della scheda",
    .moreSources: " e altre {n} nella scheda",
    .placeTitle: "Dove starebbe nel programma",
    // Two readers, programmes
    .readersTitle: "Due lettori",
    .readersSummary: """
    Condizioni a cui almeno un lettore ha risposto: {either}. Entrambi hanno dato la \
    stessa risposta a {alike} di esse. Dove differiscono la risposta vale come ignota \
    finché non l'hanno concordata con una motivazione scritta. È un conteggio, non una \
    misura di affidabilità.
    """,
    .firstReader: "Primo",
    .secondReader: "Secondo",
    .programmesTitle: "Programmi che si possono valutare",
    // Practices
    .noUnit: "(senza unità)",
    .noYear: "senza anno",
    .lessonCallout: """
    Una lezione: è stata studiata e non si è trovato alcun guadagno. Un avvertimento, \
    mai un riferimento.
    """,
    .contradictionMark: "dati discordanti",
    .contradictionCallout:
      "Le fonti si contraddicono in {n|punto|punti}: vedere sotto prima di citare un dato.",
    .targetCallout:
      "{n|dato è un obiettivo, non un risultato|dati sono obiettivi, non risultati}.",
    .partnerOfProject: "partner di atWork4NEETs",
    .noPartner: "non partner",
    .startUnknown: "inizio ignoto",
    .untilWord: " a ",
    .inChargeLabel: "Responsabile",
    .phasesLabel: "Fasi",
    .forWhomLabel: "Per chi",
    .whenLabel: "Quando",
    .servedLabel: "Raggiunti",
    .people: "{n|persona|persone}",
    .amountUnknown: "importo ignoto",
    .resourcesLabel: "Risorse",
    .goodForLabel: "Valore",
    .recordLabel: "Scheda",
    .recordConfidence: "affidabilità {confidence} dei fatti citati",
    .takesPartLabel: "Partecipano",
    .contradictionsTitle: "Dati discordanti",
    .notesTitle: "Correzioni e cautele",
    .challengesTitle: "Che cosa è stato difficile",
    .transferTitle: "Note per chi volesse riprenderla",
    .sourcesTitle: "Fonti",
    .noSources: "Nessuna fonte registrata.",
    .effectsTitle: "Evidenza di effetto, risultato per risultato",
    .noEffects: "Nessuna nota.",
    .effectLine: ": {direction} (livello {level} di 5, {words})",
    .figuresTitle: "Dati e riscontri riportati",
    .noFigures: "Nessun dato registrato.",
    .figuresTable: "Ogni dato con unità, anno, tipo e modo in cui è stato trovato",
    .findingLabel: "Riscontro",
    .figureLabel: "Dato",
    .kindLabel: "Tipo",
    .methodLabel: "Come è stato trovato",
    .conditionsTitle: "Condizioni che dimostra",
    .noConditions: "Non dimostra alcuna condizione della griglia.",
    .answerBasis: "; {date}; affidabilità {grade}",
    .notStated: "non indicata",
    // Search and library
    .matchesTitle: "{n|pratica|pratiche} su {all}",
    .tryFewerWords: "Provare con meno parole, o più corte, o senza un filtro.",
    .wordsInNoPractice: "In nessuna pratica: {words}.",
    .moreMatches: "… e altre {n}: --all le elenca.",
    .showOne: "Una pratica per intero: swift run find-practice --show ID",
    .aboutLabel: "Che cos'è",
    .showsLabel: "Dimostra",
    .andMoreShown: " E altre {n}.",
    .matchLine: "{territory}; {partner}; {standing}; portata: {reach}",
    .libraryTitle: "Buone pratiche",
    .libraryIntroduction: """
    {n} pratiche, di cui {partners} dei territori partner del progetto, per la fase che \
    ciascuna serve per prima. Entro una fase viene prima la migliore evidenza di \
    effetto, poi la portata maggiore.
    """,
    .standingsExplained: """
    Effetto provato: un guadagno mostrato da un confronto credibile. Promettente: un \
    guadagno misurato, o un risultato misto di uno studio solido. Ispirazione: un'idea \
    il cui effetto nessuno ha studiato in modo da poterlo dire. Lezione: studiata, \
    nessun guadagno; un avvertimento.
    """,
    .withoutPhaseTitle: "Senza fase",
    .noPracticeInPhase: "Nessuna pratica serve questa fase per prima.",
    .cardPlace: "{territory}; portata: {reach}",
    .cardOtherPhases: "Anche: {phases}",
    .cardShows: "Dimostra condizioni di: {codes}",
    .countryLabel: "Paese",
    .partnerFacetLabel: "Partner",
    .byCriterionTitle: "Per criterio",
    .noPracticeShowsIt: "ancora nessuna pratica",
    .filterTitle: "Trovare pratiche",
    .filterWords: "Parole",
    .filterAny: "tutti",
    .filterClear: "Azzera",
    .filterResult: "pratiche mostrate",
    // Index and page furniture
    .indexTitle: """
    Buone pratiche per i giovani che non lavorano, non studiano e non seguono una \
    formazione
    """,
    .indexIntroduction: """
    Dove si collocano i programmi FSE+ rispetto a ciò che {n} buone pratiche hanno \
    dimostrato possibile: per i territori partner del progetto Interreg Europe \
    atWork4NEETs.
    """,
    .indexLibrary:
      ": tutte le pratiche, con un filtro per fase, criterio, paese, evidenza e parole.",
    .territoriesTitle: "Territori",
    .territoriesTable: """
    In ordine alfabetico, nessuna graduatoria: a che cosa rispondono i documenti propri \
    dei programmi, e le loro condizioni della frontiera. Programmi nazionali e \
    regionali rispondono di poteri diversi.
    """,
    .noTerritories: "Nessun territorio è stato valutato.",
    .territoryLabel: "Territorio",
    .answeredLabel: "risposte in tutto",
    .toChangeShort: "da cambiare",
    .openShort: "ignote",
    .howToReadTitle: "Come leggere",
    .howToReadUnknown: """
    Ignoto non è un rimprovero: nessuno ha trovato un documento che lo dica. È dove \
    guardare.
    """,
    .howToReadFrontier: """
    La frontiera è ciò che hanno dimostrato pratiche di altri territori; le pratiche \
    proprie e le lezioni senza guadagno restano fuori dalla frontiera di un territorio, \
    perciò essa cambia da pagina a pagina.
    """,
    .howToReadSystem: """
    Un programma non è il sistema a cui appartiene: ogni pagina mostra entrambi, \
    separati.
    """,
    .howToReadNumbers: """
    Ogni numero si può ricontare: accanto alla pagina di ogni territorio c'è una \
    tabella (CSV) con tutti i suoi numeri.
    """,
    .recordsInEnglish: "Le schede e le domande della griglia sono in inglese.",
    .skipLink: "Vai al contenuto",
    .contentsTitle: "In questa pagina",
    .showNumbers: "I numeri di questa figura",
    .allNumbers: "Tutti i numeri di questa pagina (CSV)",
    .toIndex: "Panoramica",
    .footerText: """
    Prodotto da PracticeExchange a partire da letture a tavolino di fatti pubblici. \
    Ogni dato indica la fonte; ciò che è ignoto è detto tale.
    """,
    .scrollTable: "tabella, scorrere di lato per vederla tutta",
    // CSV heads
    .csvSection: "sezione",
    .csvTable: "tabella",
    .csvRow: "riga",
    .csvColumn: "colonna",
    .csvValue: "valore",
    .csvUnit: "unità",
  ]

  static let italianTerms: [String: String] = [
    "standing.shown": "dimostrato",
    "standing.shown-locally": "dimostrato solo localmente",
    "standing.formerly-shown": "ignoto, un tempo dimostrato",
    "standing.unknown": "ignoto",
    "standing.lacking": "mancante",
    "standing.not-applicable": "non applicabile",
    "answer.met": "soddisfatto",
    "answer.local": "soddisfatto solo localmente",
    "answer.not-met": "non soddisfatto",
    "answer.unknown": "ignoto",
    "answer.not-applicable": "non applicabile",
    "practice.proven": "effetto provato",
    "practice.promising": "promettente",
    "practice.inspiration": "ispirazione, effetto non studiato",
    "practice.lesson": "lezione: studiata, nessun guadagno",
    "direction.positive": "meglio",
    "direction.mixed": "misto",
    "direction.none": "nessun effetto chiaro",
    "direction.negative": "peggio",
    "direction.unknown": "non noto",
    "evidence-level.0": "affermazione",
    "evidence-level.1": "resoconto ragionato",
    "evidence-level.2": "cambiamento misurato",
    "evidence-level.3": "confronto corretto",
    "evidence-level.4": "gruppo di confronto credibile",
    "evidence-level.5": "randomizzato o replicato",
    "reach.site": "una sede",
    "reach.local": "locale",
    "reach.part": "parte del territorio",
    "reach.whole": "intero territorio",
    "practice-status.ongoing": "in corso",
    "practice-status.ended": "conclusa",
    "practice-status.unknown": "non si sa se continui",
    "record-confidence.high": "alta",
    "record-confidence.medium": "media",
    "record-confidence.low": "bassa",
    "figure.result": "risultato",
    "figure.target": "obiettivo",
    "figure.baseline": "valore di partenza",
    "figure.context": "contesto",
    "competence.programme": "autorità di gestione",
    "competence.employment-service": "servizi per l'impiego",
    "competence.ministry": "ministero",
    "competence.municipality": "comuni",
    "competence.education": "autorità ed enti dell'istruzione e formazione",
    "competence.other-fund": "un altro fondo",
    "assessment-status.desk": "lettura a tavolino, non ancora concordata con nessuno",
    "assessment-status.sent": "inviata all'ente valutato",
    "assessment-status.replied": "l'ente valutato ha risposto",
    "assessment-status.agreed": "concordata con l'ente valutato",
    "cci.confirmed": "confermato",
    "cci.recalled": "richiamato a memoria, non confermato",
    "cci.not-found": "non trovato",
    "source-kind.programmeDocument": "documento di programma",
    "source-kind.callOrGuidance": "avviso o linee guida",
    "source-kind.legalAct": "norma o accordo",
    "source-kind.monitoringReport": "relazione di monitoraggio",
    "source-kind.officialStatistic": "statistica ufficiale",
    "source-kind.evaluationReport": "valutazione",
    "source-kind.goodPracticeForm": "scheda di buona pratica",
    "source-kind.pressOrWebPage": "stampa o pagina web",
    "level.national": "nazionale",
    "level.regional": "regionale",
    "aspect.design": "progetto",
    "aspect.delivery": "attuazione",
    "youth-guarantee.mapping": "Mappatura",
    "youth-guarantee.outreach": "Raggiungimento",
    "youth-guarantee.preparation": "Preparazione",
    "youth-guarantee.offer": "Offerta",
    "money.EU": "contributo dell'Unione",
    "money.national": "contributo nazionale",
    "money.total": "Unione e nazionale insieme",
    "money.not-stated": "non indicato",
    "section.data-collection": "Raccolta e analisi dei dati",
    "section.profiling": "Profilazione",
    "section.customised-support": "Formazione e sostegno su misura",
    "section.placement": "Inserimento lavorativo",
    "section.outreach": "Raggiungere gli inattivi",
    "section.cross-cutting": "Condizioni trasversali",
  ]

  static let italianTerritories: [String: String] = [
    "AT": "Austria", "BE": "Belgio", "BG": "Bulgaria", "CY": "Cipro",
    "CZ": "Cechia", "DE": "Germania", "DK": "Danimarca", "EE": "Estonia",
    "EL": "Grecia", "ES": "Spagna", "FI": "Finlandia", "FR": "Francia",
    "HR": "Croazia", "HU": "Ungheria", "IE": "Irlanda", "IT": "Italia",
    "LT": "Lituania", "LU": "Lussemburgo", "LV": "Lettonia", "MT": "Malta",
    "NL": "Paesi Bassi", "PL": "Polonia", "PT": "Portogallo", "RO": "Romania",
    "SE": "Svezia", "SI": "Slovenia", "SK": "Slovacchia", "TR": "Turchia",
    "ITI1": "Toscana", "ITH2": "Trento, Italia", "ITC4": "Lombardia, Italia",
  ]
}
