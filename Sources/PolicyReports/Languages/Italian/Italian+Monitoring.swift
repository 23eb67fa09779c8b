extension ReportLanguage {
  /// The Italian of the reports on monitoring: what was read, Youth Guarantee, common indicators.
  static let italianMonitoring: [Phrase: String] = [
    .monitoringTitle: "Monitoraggio di un servizio per i giovani",
    .monitoringTitleOf: "Monitoraggio: {name}",
    .monitoringLead: "Periodo contato: dal {from} al {to}, secondo quanto noto al {day}.",
    .monitoringNoEffect: """
    Queste cifre contano ciò che è accaduto. Nessuna mostra che sia stato il servizio a \
    produrlo.
    """,
    .monitoringStartsLine: """
    Garanzia giovani, da 15 a 29 anni: ingressi {starts}, presenze medie {stock}, uscite {exits}.
    """,
    .monitoringTimelyLine: """
    Uscite positive e tempestive: {share} di tutte le uscite. In attesa oltre quattro mesi: \
    {wait} delle presenze medie.
    """,
    .monitoringFollowUpLine: """
    Sei mesi dopo l'uscita: {share} in lavoro, istruzione, apprendistato o tirocinio; di \
    {unknown} non si sa nulla.
    """,
    .monitoringParticipantsLine: """
    Partecipanti FSE+: {n}, in {operations|operazione sostenuta|operazioni sostenute}.
    """,
    .monitoringPlansLine: """
    Piani entro quattro settimane: {share} degli ingressi le cui quattro settimane sono passate.
    """,
    .monitoringOtherAgesLine: """
    Esclusi da queste cifre per l'età all'ingresso: {n} ingressi, di cui {unknown} di età non nota.
    """,
    .monitoringReachedLine: """
    Contatto sul territorio: persone raggiunte {n}; di queste con un'offerta {offers}.
    """,
    .monitoringRowsLine: "Righe escluse: {n}; i motivi sono indicati sotto.",
    .monitoringNoCoverageLine: """
    La copertura non si può dire: non è stato indicato un numero di NEET con la sua fonte.
    """,
    .monitoringLessDetail: """
    Alcuni gruppi sono omessi: con essi si dovrebbero nascondere più totali. Livello di dettaglio: \
    {detail}.
    """,
    .monitoringNotShown: "non mostrato",
    .monitoringInterval: "(da {low} a {high} %)",
    .monitoringPointsInterval: "(da {low} a {high})",
    .monitoringShareOf: "{share} di {n}",
    .monitoringRowsLaterLine: """
    Righe escluse: {n}, e {later} con un giorno successivo a quello del conteggio; i motivi sono \
    indicati sotto.
    """,
    .monitoringFollowUpHiddenLine: "Situazione sei mesi dopo l'uscita: non mostrata.",
    .monitoringNotNamed: "non indicato",
    .monitoringAll: "Tutti",
    .monitoringReadingTitle: "Che cosa è stato letto ed escluso",
    .monitoringNoReading: """
    Le storie sono state fornite da un programma; ciò che esso ha escluso qui non è noto.
    """,
    .monitoringReadingTable: "Righe dei file e motivi per cui alcune non contano",
    .monitoringRowsLabel: "Righe",
    .monitoringParticipantsFile: "Partecipanti",
    .monitoringEventsFile: "Eventi",
    .monitoringRowsLeftOut: "Escluse",
    .monitoringPersonsLabel: "Persone raggiunte o registrate",
    .monitoringSorted: """
    Gli eventi non erano raggruppati per partecipante e sono stati prima ordinati.
    """,
    .monitoringRejectsNote: """
    Tutto ciò che segue è contato senza le righe escluse. Correggerle nei file e contare di \
    nuovo: qui manca ciò che esse dicono.
    """,
    .monitoringRowsNote: """
    Le righe escluse sono indicate così come sono, anche se poche, di chiunque siano. Quante righe sono state \
    lette, e quante persone sono oltre il tempo di conservazione o in nessun dato, si dice a chi conta: in \
    un rapporto ne deriverebbero conteggi piccoli.
    """,
    .monitoringGuaranteeTitle: "Garanzia giovani",
    .monitoringEveryStart: """
    Persone da 15 a 29 anni nel giorno della registrazione, alle quali si rivolge la Garanzia giovani. \
    Ogni ingresso conta: chi ritorna è contato di nuovo.
    """,
    .monitoringCoverageAboveAll: """
    La copertura supera il 100 %: sono state registrate più persone dei NEET indicati. Il numero può \
    riguardare un'altra area, un altro periodo o un'altra età, o essere scritto male. Non usarla prima \
    di averlo chiarito.
    """,
    .monitoringUnmetSegments: """
    Nessun ingresso ha un segmento indicato come "a rischio": {segments}. Se la parola è scritta male, \
    tutti gli errori qui sotto sono sbagliati.
    """,
    .monitoringOtherAgesTable: "Ingressi esclusi qui, per età",
    .monitoringAgeLabel: "Età",
    .monitoringIndicatorsTable: "Indicatori e ciò da cui sono calcolati",
    .monitoringIndicatorLabel: "Indicatore",
    .monitoringNumeratorLabel: "Numeratore",
    .monitoringDenominatorLabel: "Denominatore",
    .monitoringShareLabel: "Quota",
    .monitoringFormulaLabel: "Formula",
    .monitoringRecalled: """
    "A memoria" significa che la formula non è stata confrontata con il testo del quadro di \
    riferimento; "a memoria, con una scelta" che si basa anche su una nostra scelta, indicata alla \
    fine. Verificare entrambe prima di trasmettere la cifra.
    """,
    .monitoringNEETNumber: "Numero di NEET: {n}. Fonte: {source}.",
    .monitoringNoNEETNumber: """
    La copertura richiede il numero medio di NEET della stessa area, età e periodo, da \
    un'indagine. Non è stato indicato.
    """,
    .monitoringBySex: "Per sesso",
    .monitoringByAge: "Per età all'ingresso",
    .monitoringByOffice: "Per ufficio",
    .monitoringGroupsTable: "Ingressi, presenze e uscite per gruppo",
    .monitoringGroupLabel: "Gruppo",
    .monitoringStartsLabel: "Ingressi",
    .monitoringStockLabel: "Presenze medie",
    .monitoringExitsLabel: "Uscite",
    .monitoringTimelyLabel: "Tempestive e positive",
    .monitoringDestinationsTable: "Uscite per destinazione",
    .monitoringDestinationLabel: "Destinazione",
    .monitoringWithinLabel: "Entro quattro mesi",
    .monitoringLaterLabel: "Dopo",
    .monitoringTogetherLabel: "Insieme",
    .monitoringLeftOut: """
    {what}: ne sono presenti {n}. Oltre {most} non si dà la ripartizione, perché la maggior \
    parte dei conteggi andrebbe nascosta.
    """,
    .monitoringFollowUpTitle: "Situazione dopo l'uscita",
    .monitoringSituationLabel: "Situazione",
    .monitoringMonths: "Dopo {n} mesi",
    .monitoringFollowUpTable: "Uscite del periodo per situazione alcuni mesi dopo",
    .monitoringFollowUpShares: """
    Quote di tutte le uscite la cui verifica è dovuta, comprese quelle non note
    """,
    .monitoringFollowUpNote: """
    Conta la situazione nota più vicina alla data, da {before} giorni prima a {after} giorni dopo; \
    questa finestra è una nostra valutazione. Queste quote sono a memoria, con una scelta.
    """,
    .monitoringCommonTitle: "Indicatori comuni del FSE+",
    .monitoringTwoCounters: """
    Non confrontare queste cifre con quelle della Garanzia giovani: qui una persona conta una \
    volta per operazione, là conta ogni ingresso.
    """,
    .monitoringOncePerson: """
    Nell'ordine dell'allegato I del regolamento (UE) 2021/1057. Nell'insieme di più operazioni \
    una persona conta una volta in ciascuna.
    """,
    .monitoringCommonTable: "Indicatori e ciò che non è noto",
    .monitoringCountLabel: "Conteggio",
    .monitoringUnknownLabel: "Non noto",
    .monitoringNotDueLabel: "Non ancora dovuto",
    .monitoringNotEndedLabel: "Non concluso",
    .monitoringUnknownNote: """
    Non noto non è mai "no": chi non è noto non figura in alcun indicatore di quell'attributo. La quota \
    di un risultato riguarda coloro di cui è noto: chi non è noto, non ancora dovuto o non concluso non è \
    in nessuna delle due parti. EECR01 riguarda gli inattivi (EECO04), EECR02 ed EECR03 tutti i \
    partecipanti, EECR04 ed EECR05 i disoccupati e gli inattivi (EECO02 ed EECO04) all'ingresso. \
    EECR06 richiede dati sul miglioramento; "occupato" non dice nulla di un lavoro migliore.
    """,
    .monitoringGenderTable: "Conteggi per genere",
    .monitoringOperationsTable: "Conteggi per operazione",
    .monitoringOperationsGenderTable: "Partecipanti di ogni operazione per genere",
    .monitoringOperationLabel: "Operazione",
    .monitoringNoViolations: """
    Tutte le regole di somma sono rispettate: nessuna parte supera il totale.
    """,
    .monitoringViolation: "Regola di somma violata: {parts} supera {limit} ({operation}; {sex}).",
    .monitoringInactive: "\"Inattivi\" (EECO04) non misura i NEET: {reason}.",
  ]
}
