extension ReportLanguage {
  /// The Italian of scorecards: results, levels and gaps.
  static let italianScorecards: [Phrase: String] = [
    // In short
    .inShort: "In sintesi",
    .answeredOfAll: "Per il programma {n:ha|hanno} una risposta {n} delle {all} condizioni.",
    .frontierOfAll: """
    Delle {all} condizioni, {n} {n:si è dimostrata possibile|si sono dimostrate \
    possibili} grazie a una pratica di un altro territorio ({partners} grazie a quella \
    di un partner): è la frontiera. Tutte le percentuali che seguono si riferiscono \
    alla frontiera.
    """,
    .openOfFrontier: """
    Delle {all} condizioni applicabili della frontiera, {n} {n:ha|hanno} una risposta e \
    {open} {open:è non nota|sono non note}.
    """,
    .tooManyOpen: """
    Delle {all} condizioni applicabili della frontiera, {n} {n:ha|hanno} una risposta e \
    {open} {open:è non nota|sono non note}: troppe per esprimere un giudizio. Ciò che \
    segue va letto come un elenco di aspetti da accertare.
    """,
    .nothingToCompare: """
    Nessuna pratica di un altro territorio dimostra condizioni pertinenti: manca un \
    termine di confronto.
    """,
    .noneApplies: "Nessuna delle condizioni dimostrate altrove è qui applicabile.",
    .gapsInShortUnknown: """
    Risultano da modificare (non soddisfatte, o solo localmente): {change}; da \
    accertare prima: {find}; criteri essenziali non ancora dimostrati, per lo più \
    perché troppo poco è noto: {essentials} su {all}.
    """,
    .gapsInShort: """
    Risultano da modificare (non soddisfatte, o solo localmente): {change}; da \
    accertare prima: {find}; criteri essenziali al livello 0 o 1: {essentials} su {all}.
    """,
    .answersFrom: "Risposte per tipo di fonte: {kinds}.",
    .visitFirst: "{n|pratica|pratiche} da visitare per prime e perché",
    .visitRule: """
    Regola di scelta (un giudizio): tra le pratiche che, per quanto è noto, non sono \
    concluse e nelle cinque fasi dimostrano qualcosa che né il programma né il sistema \
    del territorio dimostrano, quella con la migliore evidenza di efficacia (provata \
    prima di promettente); poi, tra le altre con evidenza, quella che ne dimostra di \
    più; infine la migliore di un partner del progetto, se non ne è già indicata una. \
    Ciò che non è dimostrato è per lo più non noto, non accertato come mancante.
    """,
    .whyLabel: "Perché",
    .studiedLabel: "Esiti studiati",
    .nothingStudied: "nulla che permetta di dirlo",
    .visitPlace: "{territory}; {host}",
    .visitBestEvidence: """
    Tra quelle non concluse che dimostrano qui qualcosa di nuovo nessuna ha una \
    migliore evidenza di efficacia: {standing}; copertura: {reach}.
    """,
    .visitMostNew: """
    Tra le altre pratiche con evidenza di efficacia è quella che dimostra di più tra \
    ciò che qui non è dimostrato. Evidenza: {standing}; copertura: {reach}.
    """,
    .visitMostNewUnstudied: """
    Tra tutte le altre è quella che dimostra di più tra ciò che qui non è dimostrato; \
    efficacia: {standing}; copertura: {reach}.
    """,
    .visitGaps: """
    {n|condizione|condizioni} non dimostrate per il programma; di esse {new}, nelle \
    cinque fasi, nuove anche per il sistema del territorio, per quanto è noto
    """,
    .whatToSee: "Che cosa dimostra {practice} e il programma no ({n})",
    .otherOutcomeWithoutGain: ", ma per un altro esito nessun beneficio chiaro",
    .otherOutcomeWorse: ", ma un altro esito è peggiorato",
    .reportKind: """
    Un programma FSE+ a confronto con buone pratiche per i giovani che non lavorano, \
    non studiano e non seguono una formazione (NEET)
    """,
    .ladderLabel: "Livelli di evidenza",
    .ladderMeaning: "{levels}",
    .wordsTitle: "I termini usati in questa pagina",
    .conditionMeaning: "Una domanda della griglia con risposta sì o no, data in base a fatti.",
    .frontierMeaning: """
    Le condizioni dimostrate da una pratica di un altro territorio; le pratiche del \
    territorio stesso e le lezioni senza beneficio ne restano fuori.
    """,
    .gapLabel: "Lacuna",
    .gapMeaning: """
    Una condizione della frontiera non dimostrata per il programma. Per lo più non è \
    nota: nessuno ha trovato una fonte che lo indichi.
    """,
    .standingsLabel: "Stati",
    .standingsMeaning: """
    Dimostrata; dimostrata solo localmente (un luogo, un progetto o un gruppo, dove \
    conta la copertura); dimostrata in passato (il fatto non è recente o è senza data); \
    non nota; non soddisfatta (un fatto lo dice).
    """,
    .confidenceLabel: "Affidabilità",
    .confidenceMeaning: """
    Quanto è sicuro che una risposta sia giusta, a giudizio di chi legge. A: il passo \
    decisivo è stato letto nell'originale. B: è stato letto un documento o un dato \
    dell'ente responsabile, senza testo completo o metodo. C: autodichiarato, riferito \
    o letto solo in sintesi. D: intervista, presentazione o conclusione tratta da altri \
    fatti.
    """,
    .visitPartner: """
    Tra le pratiche dei partner non concluse, quella con la migliore evidenza e più \
    lacune: {standing}; copertura: {reach}.
    """,
    .visitEnded: "Escluse perché concluse: {practices}.",
    .hereIs: "Qui: ",
    .visitAskWhetherItGoesOn: "non è noto se sia ancora in corso: verificarlo prima",
    // What was assessed
    .assessedTitle: "Che cosa è stato valutato, da chi e su quali basi",
    .cciUnknown: "CCI non noto",
    .cciNotFound: "CCI non trovato",
    .levelOfProgramme: "programma {level}",
    .versionAsOf: "versione del {date}",
    .versionUnknown: "versione non nota",
    .factsAsOf: "situazione al {date}",
    .rubricVersion: "griglia di valutazione {version}",
    .rateLine: """
    Contesto (non incide sul punteggio): tasso di NEET 15-29 anni {value} % nel {year} \
    ({source}).
    """,
    .rateUnknown: "Contesto: il tasso di NEET 15-29 anni non è noto.",
    .flagged: ", flag {flag}",
    .flagUnknown: ", flag non riportati nella copia",
    .vintage: ", edizione {date}",
    .readAt: ", letto in: {place}",
    .copyNotVerified: "; copia non verificata presso la fonte",
    .programmeLabel: "Programma",
    .cciLabel: "Codice CCI",
    .levelLabel: "Livello",
    .ownerLabel: "Autorità di gestione",
    .versionLabel: "Versione",
    .programmeAnswersLabel: "Risposte sul programma",
    .systemAnswersLabel: "Risposte sul sistema",
    .rubricLabel: "Griglia di valutazione",
    .unknownLabel: "dato non noto",
    .notAssessed: "non valutato",
    .basisOfAnswers: """
    {n|condizione|condizioni} su {all} {n:ha|hanno} una risposta fondata su fatti \
    recenti alla data del {date}. A cura di: {reader}. Stato: {status}.
    """,
    // Profile
    .programmeProfileTitle:
      "Il programma: che cosa risulta da documenti, dati e pagine che lo riguardano",
    .systemProfileTitle: "A parte, senza sommarlo: il sistema dell'intero territorio",
    .systemNotAssessed: "Non valutato nei dati raccolti: non noto.",
    .profileSummary: """
    Condizioni dimostrate: {shown}, con la possibilità di arrivare fino a {possible} \
    (mancano risposte); dimostrate solo localmente: {local}; non soddisfatte: \
    {lacking}; su {all} condizioni. Stato: {status}.
    """,
    .shownByLocal: """
     {n:Di quelle dimostrate, una si basa|Di quelle dimostrate, alcune si basano} ({n}) \
    su una risposta «solo localmente», che basta dove la copertura non conta.
    """,
    .countsTable: "Condizioni della frontiera, fase per fase",
    .ofLabel: "totale",
    .shownPercent: "dimostrate %",
    .upToLabel: "possibile fino a",
    .shownShort: "dimostrate",
    .localShort: "solo locali",
    .formerShort: "in passato",
    .unknownShort: "non note",
    .lackingShort: "non soddisfatte",
    .notApplicableShort: "non applicabile",
    .localLegend: "solo localmente",
    .formerLegend: "in passato (fatto non recente o senza data)",
    .noCondition: "nessuna condizione della frontiera",
    .programmeFigure: "Il programma, fase per fase: progettazione e attuazione",
    .systemFigure: "Il sistema del territorio, fase per fase: progettazione e attuazione",
    .barsDescription: "Barre per {all} condizioni, ciascuna della stessa lunghezza: {words}.",
    .markLegend: "un segno = una condizione",
    // Criteria
    .criteriaTitle: "Criteri: livelli dimostrati, possibili e della frontiera",
    .criteriaIntroduction: """
    I livelli vanno da 0 a 5 e discendono dalle risposte. Dimostrato: tutte le \
    condizioni fino a quel livello sono dimostrate. Possibile: il livello raggiungibile \
    se ogni risposta in sospeso risultasse positiva. Frontiera: tutte le condizioni \
    fino a quel livello sono dimostrate da pratiche di altri territori, non sempre \
    dalla stessa, e non solo localmente dove conta la copertura. La collocazione delle \
    condizioni sui livelli è un giudizio di chi ha redatto la griglia.
    """,
    .levelsTable: "{section}: livelli di ogni criterio, da 0 a 5",
    .criterionLabel: "Criterio",
    .demonstratedLabel: "Dimostrato",
    .possibleLabel: "Possibile",
    .frontierLabel: "Frontiera",
    .stripLabel: "Da 0 a 5",
    .heldDownLabel: "Prima condizione che ne limita il livello",
    .stripLegend:
      "Cerchio pieno: dimostrato. Linea fino al cerchio vuoto: possibile. Rombo: frontiera.",
    .indexNotScorable: """
    Indice non calcolabile (condizioni con risposta, nella frontiera o fuori: \
    {coverage}).
    """,
    .indexRange: "Indice da {low} a {high} (condizioni con risposta: {coverage}).",
    .overallTitle: "Un indice unico, da leggere per ultimo",
    .overallRange: "Media geometrica delle cinque fasi (scala da 1 a 100): da {low} a {high}.",
    .overallNotScorable: """
    Non calcolabile: troppo poche condizioni hanno risposta ({coverage} di quelle delle \
    cinque fasi).
    """,
    .essentialsTitle: "Criteri essenziali",
    .essentialMark: "essenziale",
    .weakLabel: "Deboli",
    .askLabel: "Non dimostrati: da chiedere",
    .noneFlagged: "Nessun criterio segnalato.",
    // Gaps
    .policyGapsTitle: "Da modificare: condizioni non soddisfatte, o soddisfatte solo localmente",
    .evidenceGapsTitle: "Da accertare prima: senza risposta per il programma, o non di recente",
    .noPolicyGaps: """
    Nessuna risposta è «non soddisfatta» o «soddisfatta solo localmente». Non è un \
    merito: dove non ci sono risposte, nulla può risultare carente.
    """,
    .noEvidenceGaps:
      "Nessuna risposta in sospeso: ogni condizione della frontiera ha una risposta.",
    .gapOrder: """
    In ordine di ciò che si otterrebbe colmando ciascuna lacuna: livelli guadagnati, \
    criteri essenziali, risposte che limitano un livello; poi evidenza di efficacia e \
    copertura delle pratiche che dimostrano la condizione.
    """,
    .moreGaps: "… e {n|altra|altre}: elenco completo con --details.",
    .otherGaps: "{n|altra lacuna|altre lacune}, per criterio",
    .anchorOfCriterion: ". Come apparirebbe: {place}",
    .leversOfCriterion: ". Chi può intervenire: {levers}",
    .liftsCriterion: "da sola fa salire il criterio di {n|livello|livelli}",
    .holdsDown: "limita il livello del criterio",
    .oneOfSection: "1 di {n|condizione|condizioni} della frontiera nella sua sezione",
    .soFarLabel: "Finora",
    .oldFact: """
    un fatto del {date}, non abbastanza recente per essere considerato: ne serve uno \
    più recente.
    """,
    .undatedFact: "un fatto senza data, che non può essere considerato: ne serve uno con data.",
    .lookInLabel: "Dove cercare",
    .nowLabel: "Attualmente",
    .visibleAsLabel: "Come apparirebbe",
    .anchor: "{visible} Tipo di azione: {action} Dove: {place}",
    .interventionField: "; settore di intervento {codes}",
    .judgementRemark: " (a giudizio degli autori).",
    .whoCanActLabel: "Chi può intervenire",
    .holderNotConfirmed: "ente da confermare",
    .shownByLabel: "Dimostrata da",
    .noPracticeYet: "per ora nessuna pratica di un altro territorio",
    .practiceInBrackets: " ({territory}; {standing}; copertura: {reach}{partner})",
    .andMore: "; e {n|altra|altre}",
    .noPartnerYet: ". Per ora nessuna pratica di un partner",
    .noteLabel: "Nota",
    .systemHasIt:
      "nel sistema del territorio è {standing}; i documenti del programma non lo indicano.",
    .systemHasItToo: "nel sistema del territorio è {standing}.",
    .learningTitle: "Da chi imparare",
    .nobodyToLearnFrom: "Nessuna pratica mostra come colmare le lacune rilevate.",
    .noProvenPartner: """
    Nessuna pratica di un partner con efficacia provata dimostra una di queste \
    condizioni.
    """,
    .learningOrder: """
    Prima le pratiche con la migliore evidenza di efficacia, poi quelle che riguardano \
    più lacune.
    """,
    .learningLine: """
    {territory}: {standing}; copertura: {reach}{partner}; lacune che dimostra come \
    colmare: {n}
    """,
    .learningTable: """
    Pratiche che dimostrano condizioni non dimostrate per il programma; nuove: non \
    dimostrate nemmeno dal sistema del territorio, per quanto è noto
    """,
    .practiceLabel: "Pratica",
    .whereLabel: "Dove",
    .evidenceLabel: "Evidenza di efficacia",
    .reachLabel: "Copertura",
    .gapsLabel: "Lacune",
    .newLabel: "Nuove",
    .partnerMark: "partner",
  ]
}
