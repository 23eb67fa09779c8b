extension ReportLanguage {
  /// The Italian of context, planned money and transmitted tables.
  static let italianContext: [Phrase: String] = [
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
    Nessun confronto effettuato. Può servire un file di Eurostat con i dati di territori \
    dello stesso livello NUTS.
    """,
    .similarNoFigures: """
    Non confrontato: {indicator}; non c'è un anno in cui il territorio e altri due dello \
    stesso livello NUTS abbiano un dato.
    """,
    .similarSameEverywhere: "Non confrontato: {indicator}; i dati sono uguali ovunque.",
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
  ]
}
