extension ReportLanguage {
  /// The Italian of practices, the library, the index and the heads of tables.
  static let italianPractices: [Phrase: String] = [
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
    .csvLowerEnd: "estremo inferiore dell'intervallo",
    .csvUpperEnd: "estremo superiore dell'intervallo",
    .csvInstead: "al posto del numero",
  ]
}
