// The words of Italian. Another language is another such file.

extension ReportLanguage {
  static let italianPhrases: [Phrase: String] = [
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
    // Context
    .contextTitle: "Contesto: giovani e risorse finanziarie",
    .contextIsNoScore: """
    Si affianca al punteggio senza farne mai parte. Dati di fonti e anni diversi non si \
    combinano. Ciò che non figura nei dati raccolti non è noto.
    """,
    .contextTable: """
    Giovani di 15-29 anni che non lavorano, non studiano e non seguono una formazione \
    (NEET)
    """,
    .whatLabel: "Voce",
    .valueLabel: "Valore",
    .yearLabel: "Anno",
    .sourceLabel: "Fonte",
    .rateLabel: "Tasso di NEET",
    .countLabel: "Numero di NEET",
    .inactiveLabel: "di cui inattivi",
    .seekingLabel: "di cui in cerca di lavoro",
    .registerLabel: "Iscritti ai servizi pubblici per l'impiego",
    .registerNote: "Le statistiche di questa versione non contengono dati di registri.",
    .thousand: "mila",
    .percentOfNEETs: "% dei NEET",
    .trendTitle: "Tasso di NEET 15-29 anni, maschi e femmine, valori percentuali ({source})",
    .trendDescription: "{from} % nel {first}, {to} % nel {last}",
    .trendBreaks: """
    , con {breaks|interruzione|interruzioni} della serie (tratteggio): i valori prima e \
    dopo un'interruzione non sono confrontabili.
    """,
    .trendWithoutBreak: ", senza interruzioni della serie.",
    .trendBreaksUnknown: """
    ; la copia non riporta i flag della fonte: le interruzioni della serie non sono \
    note.
    """,
    .trendTable: "Tasso di NEET per anno ({source})",
    .rateColumn: "Per cento",
    .remarkLabel: "Nota",
    .breakRemark: "interruzione della serie",
    .unreliableRemark: "dato poco affidabile",
    .moneyUnknown: "Risorse del programma: non note, nei dati raccolti non figura alcun importo.",
    .moneyTable: """
    Risorse del programma, per quanto risulta dalle fonti; gli importi con basi diverse \
    non vengono mai sommati
    """,
    .whatForLabel: "Destinazione",
    .euroLabel: "Importo (euro)",
    .whoseMoneyLabel: "Provenienza",
    .derivedRemark: "importo calcolato",
    // Context of a territory, by itself
    .contextPageTitle: "{territory}: i giovani, il contesto",
    .contextPageLead: """
    Che cosa dicono le statistiche sui giovani ai quali si rivolge una politica. È un \
    contesto, mai un punteggio. Ciò che non figura in nessun file e in nessun dato \
    raccolto non è noto.
    """,
    .contextPageTable: "Ciascun dato è il più recente disponibile",
    .contextFiguresTitle: "Dati e fonti",
    .flagLabel: "Flag",
    .nutsChange: """
    Con la NUTS {edition}, {before} è diventato {after} ({kind}): i dati di prima e di \
    dopo figurano sotto codici diversi, e la serie è di un solo codice.
    """,
    .joinedExactly: "{year}: {value} %, da {codes}, che è la stessa area.",
    .joinedEstimated: """
    {year}: {value} %, stima da {codes} in base alla popolazione di ogni età.
    """,
    .notJoined: "{year}: non unito; {reasons}.",
    .rateNow: """
    Nel {year} il {value} % dei giovani di 15-29 anni non lavorava, non studiava e non \
    seguiva una formazione{whose} {source}.
    """,
    .rateNowUnknown: "Il tasso di NEET tra i 15 e i 29 anni non è noto.",
    .targetAbove: """
    Sono {points} punti percentuali sopra l'obiettivo dell'Unione del {rate} % entro il \
    {year}, che non vincola alcuna regione.
    """,
    .targetReached: """
    Sono {points} punti percentuali sotto l'obiettivo dell'Unione del {rate} % entro il \
    {year}, che non vincola alcuna regione.
    """,
    .changeSince: "Dal {from} al {to} il tasso è variato di {points} punti percentuali.",
    .changeBroken: """
    Dal {from} al {to} il dato è variato di {points} punti percentuali, ma nel frattempo \
    la serie si è interrotta: i due anni non sono confrontabili.
    """,
    .changeBreaksUnknown: """
    Dal {from} al {to} il tasso è variato di {points} punti percentuali; non è noto se \
    nel frattempo la serie si sia interrotta.
    """,
    .ofCountryRemark: ", in {country} nel suo insieme",
    .forWhomColumn: "Riferito a",
    .itselfLabel: "il territorio",
    .indicatorNotes: """
    Disoccupati e inattivi sono parti del tasso di NEET, in percentuale della fascia di \
    età. Flag: b interruzione della serie, u poco affidabile, e stimato, p provvisorio, \
    d definizione diversa.
    """,
    .similarTitle: "Territori con dati simili",
    .similarBy: """
    Confronto con {n|territorio|territori} dello stesso livello NUTS in base a: \
    {indicators}.
    """,
    .similarDistance: """
    La distanza è la radice della media dei quadrati delle differenze tra i dati, \
    ciascuno espresso in scarti dalla media di tutti questi territori. Dati simili non \
    significano che funzionino politiche simili.
    """,
    .similarNone: """
    Nessun confronto possibile: occorre un file con i dati di territori dello stesso \
    livello NUTS.
    """,
    .similarTable: "I territori più simili",
    .distanceLabel: "Distanza",
    .percentUnit: "%",
    .thousandUnit: "mila",
    .countryTrendRemark:
      "Non c'è una serie del territorio stesso: questa è del territorio di cui fa parte.",
    // Planned money and transmitted tables
    .financesTitle: "Risorse programmate, da {file}",
    .financesOf: "{title} ({cci}), versione {version}, adottata il {date}: {choice}.",
    .chosenOnly: "l'unica versione adottata nel file",
    .chosenByVersion: "la più alta delle versioni adottate nel file",
    .chosenByDate: "la versione nel file adottata per ultima",
    .financesTable: """
    {fund} per i giovani secondo tre misure, che differiscono: nessuna di esse è «la» \
    spesa per i giovani, e non vengono mai sommate
    """,
    .measureLabel: "Misura",
    .unionEuroLabel: "Unione, euro",
    .totalEuroLabel: "Unione e nazionale, euro",
    .rowsLabel: "Righe",
    .noSuchRows: "nessuna riga simile nel file",
    .noRowsOfFund: "non noto: il file non contiene righe del fondo",
    .noPriorityTypes: "non noto: il file non dice quali priorità siano dedicate",
    .noInterventionFields: "non noto: il file non contiene settori di intervento",
    .onlyOverlappingRows: "non noto: il file contiene solo temi che si sovrappongono",
    .financesNone: """
    Il file non contiene alcuna versione adottata del programma con il numero {cci}.
    """,
    .financesNoNumber: """
    Il numero del programma di questo territorio non è noto; va indicato con --cci.
    """,
    .financesHolds: "Contiene {n|programma|programmi}:",
    .financesHoldsOfCountry: "Per il paese ({country}) contiene {n|programma|programmi}:",
    .financesCut: """
    Il file ha esattamente {n} righe, il punto in cui il portale tronca una risposta: \
    occorre scaricarlo di nuovo con un limite più alto.
    """,
    .concentrationNotBinding: """
    La quota del 12,5 % dell'intero FSE+ di uno Stato membro per i giovani non vincola \
    il paese: {country} (a memoria, da verificare).
    """,
    .concentrationMet: """
    {country}: la quota del 12,5 % dell'intero FSE+ per i giovani è rispettata, con \
    {share} delle risorse dell'Unione (regola a memoria, da verificare).
    """,
    .concentrationNotMet: """
    {country}: la quota del 12,5 % dell'intero FSE+ per i giovani non è rispettata, con \
    {share} delle risorse dell'Unione.
    """,
    .concentrationUnknown: """
    {country}: non è noto se la quota del 12,5 % dell'intero FSE+ per i giovani sia \
    rispettata: {reasons}.
    """,
    .obligationUnknown: "nessuno ha detto se la regola vincoli il paese",
    .programmesNotStated: """
    nessuno ha detto quali programmi compongano il suo FSE+, quindi il file potrebbe \
    non contenerli tutti
    """,
    .programmesMissing: "nel file mancano {programmes}",
    .programmesNotNamed: "il file contiene altri programmi: {programmes}",
    .programmesNotWhole: "il file contiene solo una parte di {programmes}",
    .transmittedTitle: "Controllo delle tabelle trasmesse in {file}",
    .transmittedClean: "{n|riga|righe}: nessuna regola violata.",
    .transmittedFindings: """
    {n|riga|righe}, {errors|errore|errori}; gli avvisi possono essere giustificati.
    """,
    .transmittedTable: "Che cosa è risultato, nell'ordine delle righe",
    .rowLabel: "Riga",
    .severityLabel: "Tipo",
    .ruleLabel: "Regola",
    .columnLabel: "Colonna",
    .foundLabel: "Trovato",
    .expectedLabel: "Atteso",
    .errorLabel: "errore",
    .warningLabel: "avviso",
    .noCommonDimension: "non noto: nessuna dimensione ha righe di tutte le priorità interessate",
    .dimensionLabel: "Somma per",
    .financesMayBePartial: """
    Un file filtrato al momento dello scaricamento contiene una parte del programma, e \
    allora anche queste somme sono parziali.
    """,
    .financesOfOther: "Questo programma non è del paese: {country}.",
    .financesMore: "e altri {n}",
    .technicalAssistance: """
    dipende dal fatto che l'assistenza tecnica faccia parte del totale, il che è da \
    verificare
    """,
    .concentrationInFile: """
    Ciò che il file contiene per il paese: {youth} euro di risorse dell'Unione in \
    priorità dedicate all'occupazione giovanile, su {whole} euro.
    """,
    .transmittedNothing: "Il file non ha righe: non è stato controllato nulla.",
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
    // Practices
    .noUnit: "(senza unità di misura)",
    .noYear: "anno non indicato",
    .lessonCallout: """
    Lezione appresa: la pratica è stata studiata e non è emerso alcun beneficio. È un \
    avvertimento, mai un modello di riferimento.
    """,
    .contradictionMark: "dati da verificare",
    .contradictionCallout: """
    In {n|punto|punti} i dati delle fonti discordano o possono contare due volte la \
    stessa cosa. Prima di citarne uno:
    """,
    .targetCallout: """
    {n|dato è un valore obiettivo, non un risultato|dati sono valori obiettivo, non \
    risultati}.
    """,
    .partnerOfProject: "partner di atWork4NEETs",
    .noPartner: "non partner",
    .startUnknown: "inizio non noto",
    .untilWord: " – ",
    .inChargeLabel: "Ente responsabile",
    .phasesLabel: "Fasi",
    .forWhomLabel: "Destinatari",
    .whenLabel: "Periodo",
    .servedLabel: "Persone conteggiate",
    .people: "{n|persona|persone}",
    .amountUnknown: "importo non noto",
    .euros: "{n} EUR",
    .resourcesLabel: "Risorse",
    .goodForLabel: "Evidenza di efficacia",
    .recordLabel: "Fonti",
    .takesPartLabel: "Soggetti coinvolti",
    .contradictionsTitle: "Dati discordanti o contati due volte",
    .notesTitle: "Correzioni e avvertenze",
    .challengesTitle: "Difficoltà incontrate",
    .transferTitle: "Indicazioni sulla trasferibilità",
    .sourcesTitle: "Dove è stato letto",
    .noSources: "Nessuna fonte registrata.",
    .effectsTitle: "Evidenza di efficacia, esito per esito",
    .noEffects: "Nessuna evidenza nota.",
    .effectLine: ": {direction} (livello {level} di 5, {words}; oggetto dello studio: {study})",
    .figuresTitle: "Dati e riscontri riportati",
    .noFigures: "Nessun dato registrato.",
    .figuresTable: "Ogni dato con unità di misura, anno, tipo e modo in cui è stato rilevato",
    .findingLabel: "Descrizione",
    .figureLabel: "Dato",
    .kindLabel: "Tipo",
    .methodLabel: "Come è stato rilevato",
    .conditionsTitle: "Condizioni dimostrate dalla pratica",
    .notMetTitle: "Che cosa la scheda dice che non fa",
    .noConditions: "Non dimostra alcuna condizione della griglia.",
    .answerBasis: "; {date}; affidabilità {grade}",
    .notStated: "non indicata",
    // Search and library
    .matchesTitle: "{n|pratica|pratiche} su {all}",
    .tryFewerWords: "Provare con meno parole, con parole più brevi o senza un filtro.",
    .wordsInNoPractice: "Parole non presenti in alcuna pratica: {words}.",
    .moreMatches: "… e {n|altra|altre}: elenco completo con --all.",
    .showOne: "Per vedere una pratica per intero: swift run find-practice --show ID",
    .aboutLabel: "Descrizione",
    .showsLabel: "Dimostra",
    .andMoreShown: " E {n|altra|altre}.",
    .matchLine: "{territory}; {partner}; {standing}; copertura: {reach}",
    .libraryTitle: "Buone pratiche",
    .libraryIntroduction: """
    {n|pratica|pratiche}, di cui {partners} dei territori partner del progetto, \
    raggruppate in base alla prima fase a cui si rivolgono. In ogni fase vengono prima \
    quelle con la migliore evidenza di efficacia, poi quelle con la copertura più ampia.
    """,
    .standingsExplained: """
    Di una pratica, secondo il suo esito migliore. Efficacia provata: un miglioramento \
    mostrato da un confronto credibile. Promettente: un miglioramento misurato, o un \
    esito misto di uno studio solido. Spunto: un'idea la cui efficacia nessuno ha \
    studiato in modo da poterla accertare. Lezione appresa: studiata, nessun beneficio \
    o un peggioramento; un avvertimento, mai un riferimento.
    """,
    .withoutPhaseTitle: "Senza indicazione di fase",
    .noPracticeInPhase: "Nessuna pratica si rivolge in primo luogo a questa fase.",
    .cardPlace: "{territory}; copertura: {reach}; {status}",
    .cardOtherPhases: "Altre fasi: {phases}",
    .cardShows: "Dimostra condizioni dei criteri: {codes}",
    .countryLabel: "Paese",
    .partnerFacetLabel: "Partner",
    .byCriterionTitle: "Per criterio",
    .noPracticeShowsIt: "per ora nessuna pratica",
    .filterTitle: "Cerca tra le pratiche",
    .filterWords: "Parole",
    .filterAny: "qualsiasi",
    .filterClear: "Azzera i filtri",
    .filterResult: "in elenco",
    // Index and page furniture
    .indexTitle: """
    Buone pratiche per i giovani che non lavorano, non studiano e non seguono una \
    formazione (NEET)
    """,
    .indexIntroduction: """
    Come si collocano i programmi FSE+ rispetto a ciò che buone pratiche di altri \
    territori hanno dimostrato possibile. La raccolta contiene {n|pratica|pratiche}.
    """,
    .indexLibrary:
      ": tutte le pratiche, con filtri per fase, criterio, paese, evidenza e parole.",
    .territoriesTitle: "Territori",
    .territoriesTable: """
    In ordine alfabetico, senza graduatoria. Risposte totali: dai documenti dei \
    programmi, nella frontiera o fuori; poi le condizioni della frontiera. Dove le \
    risposte sono poche, poco può risultare carente. Programmi nazionali e regionali \
    hanno competenze diverse.
    """,
    .noTerritories: "Nessun territorio è stato valutato.",
    .territoryLabel: "Territorio",
    .answeredLabel: "risposte totali",
    .toChangeShort: "risultano da modificare",
    .openShort: "non note",
    .howToReadTitle: "Come leggere",
    .howToReadUnknown: """
    «Non noto» non è un rimprovero: nessuno ha trovato un documento che lo indichi. \
    Mostra dove cercare.
    """,
    .howToReadFrontier: """
    La frontiera è ciò che le pratiche di altri territori hanno dimostrato; le pratiche \
    del territorio stesso e le lezioni senza beneficio ne restano fuori, perciò la \
    frontiera cambia da una pagina all'altra.
    """,
    .howToReadSystem: """
    Un programma non coincide con il sistema di cui fa parte: ogni pagina li mostra \
    entrambi, separatamente.
    """,
    .howToReadNumbers: """
    I numeri sono verificabili: la pagina di ogni territorio è accompagnata da una \
    tabella (CSV) con i numeri delle sue tabelle e frasi.
    """,
    .recordsInEnglish: "Le schede e le domande della griglia sono in inglese.",
    .skipLink: "Vai al contenuto",
    .contentsTitle: "In questa pagina",
    .showNumbers: "I dati della figura",
    .allNumbers: "I numeri di questa pagina in una tabella (CSV)",
    .toIndex: "Panoramica",
    .footerText: """
    Prodotto da PracticeExchange. Ciò che non è noto è indicato come tale; i giudizi \
    sono segnalati.
    """,
    .scrollTable: "tabella, scorrere lateralmente per vederla per intero",
    // CSV heads
    .csvSection: "sezione",
    .csvTable: "tabella",
    .csvRow: "riga",
    .csvColumn: "colonna",
    .csvValue: "valore",
    .csvUnit: "unità",
    .csvRemarks: "note",
  ]

  static let italianTerms: [String: String] = [
    "standing.shown": "dimostrata",
    "standing.shown-locally": "dimostrata solo localmente",
    "standing.formerly-shown": "non nota, dimostrata in passato",
    "standing.unknown": "non nota",
    "standing.lacking": "non soddisfatta",
    "standing.not-applicable": "non applicabile",
    "answer.met": "soddisfatta",
    "answer.local": "soddisfatta solo localmente",
    "answer.not-met": "non soddisfatta",
    "answer.unknown": "non nota",
    "answer.not-applicable": "non applicabile",
    "practice.proven": "efficacia provata",
    "practice.promising": "promettente",
    "practice.inspiration": "spunto, efficacia non studiata",
    "practice.lesson": "lezione appresa: studiata, nessun beneficio o un peggioramento",
    "direction.positive": "favorevole",
    "direction.mixed": "misto",
    "direction.none": "nessun effetto chiaro",
    "direction.negative": "sfavorevole",
    "direction.unknown": "non noto",
    "evidence-level.0": "semplice affermazione",
    "evidence-level.1": "resoconto argomentato",
    "evidence-level.2": "cambiamento misurato",
    "evidence-level.3": "confronto con aggiustamento statistico",
    "evidence-level.4": "gruppo di confronto credibile",
    "evidence-level.5": "studio randomizzato o replicato",
    "reach.site": "una sola sede",
    "reach.local": "locale",
    "reach.part": "parte del territorio",
    "reach.whole": "intero territorio",
    "practice-status.ongoing": "in corso",
    "practice-status.ended": "conclusa",
    "practice-status.unknown": "non è noto se sia ancora in corso",
    "record-confidence.high": "gestore, ente pubblico o valutatore",
    "record-confidence.medium": "stampa, copia, autodichiarato o contraddittorio",
    "record-confidence.low": "poco più di un nome",
    "figure.result": "riportato",
    "figure.target": "valore obiettivo",
    "figure.baseline": "valore di base",
    "figure.context": "contesto",
    "competence.programme": "autorità di gestione",
    "competence.employment-service": "servizi pubblici per l'impiego",
    "competence.ministry": "ministero",
    "competence.municipality": "comuni",
    "competence.education": "autorità ed enti di istruzione e formazione",
    "competence.other-fund": "un altro fondo",
    "assessment-status.desk": "analisi documentale, non ancora concordata con alcun ente",
    "assessment-status.sent": "inviata all'ente valutato",
    "assessment-status.replied": "l'ente valutato ha risposto",
    "assessment-status.agreed": "concordata con l'ente valutato",
    "cci.confirmed": "confermato",
    "cci.recalled": "citato a memoria, non confermato",
    "cci.not-found": "non trovato",
    "source-kind.programmeDocument": "documento di programma",
    "source-kind.callOrGuidance": "avviso o linee guida",
    "source-kind.legalAct": "norma o accordo",
    "source-kind.monitoringReport": "rapporto di monitoraggio",
    "source-kind.officialStatistic": "statistica ufficiale",
    "source-kind.evaluationReport": "rapporto di valutazione",
    "source-kind.goodPracticeForm": "scheda di buona pratica",
    "source-kind.pressOrWebPage": "articolo di stampa o pagina web",
    "level.national": "nazionale",
    "level.regional": "regionale",
    "aspect.design": "progettazione",
    "aspect.delivery": "attuazione",
    "youth-guarantee.mapping": "Mappatura",
    "youth-guarantee.outreach": "Coinvolgimento",
    "youth-guarantee.preparation": "Preparazione",
    "youth-guarantee.offer": "Offerta",
    "nuts-change.recoded": "codice diverso, stessa area",
    "nuts-change.split": "suddivisione",
    "nuts-change.merged": "fusione",
    "nuts-change.boundaryShift": "spostamento di un confine",
    "context.rate": "tasso di NEET, 15-29 anni",
    "context.womenRate": "lo stesso, donne",
    "context.menRate": "lo stesso, uomini",
    "context.rate15To24": "tasso di NEET, 15-24 anni",
    "context.count": "numero di NEET, 15-29 anni",
    "context.unemployedRate": "NEET disoccupati, 15-29 anni",
    "context.inactiveRate": "NEET inattivi, 15-29 anni",
    "context.inactiveShare": "quota dei NEET inattivi",
    "context.seekingShare": "quota dei NEET in cerca di lavoro",
    "context.earlyLeavers": "abbandono precoce di istruzione e formazione, 18-24 anni",
    "context.youthUnemployment": "disoccupazione giovanile, sugli attivi",
    "youth-money.dedicatedPriority": "priorità dedicate all'occupazione giovanile (YE)",
    "youth-money.accessToEmployment": "obiettivo ESO4.1, accesso all'occupazione, per giovani o no",
    "youth-money.youthField": "settore di intervento 136, occupazione giovanile",
    "money.EU": "contributo dell'Unione",
    "money.national": "contributo nazionale",
    "money.total": "contributo totale (Unione e nazionale)",
    "money.not-stated": "non indicato",
    "section.data-collection": "Raccolta e analisi dei dati",
    "section.profiling": "Profilazione",
    "section.customised-support": "Formazione e sostegno personalizzato",
    "section.placement": "Inserimento lavorativo",
    "section.outreach": "Coinvolgimento degli inattivi",
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
    "ITI1": "Toscana", "ITH2": "Provincia autonoma di Trento (Italia)",
    "ITC4": "Lombardia (Italia)",
  ]
}
