extension ReportLanguage {
  /// The Italian of the reports on monitoring: plans, outreach, segments, method.
  static let italianMonitoringServices: [Phrase: String] = [
    .monitoringPlansTitle: "Piani d'azione",
    .monitoringPlansTable: "Ingressi del periodo secondo quando è stato fatto il piano",
    .monitoringPlanLabel: "Piano",
    .monitoringOfficesTable: "Piani degli ingressi del periodo per ufficio",
    .monitoringOfficeLabel: "Ufficio",
    .monitoringInTimeLabel: "In tempo",
    .monitoringFollowedTable: "Ingressi del periodo con un piano, secondo ciò che è seguito",
    .monitoringYesLabel: "Sì",
    .monitoringNoLabel: "No",
    .monitoringOtherOrUnknown: "altro o non noto",
    .monitoringPlansNote: """
    Ingressi di persone da 15 a 29 anni. "In tempo" vale entro quattro settimane, sugli ingressi le \
    cui quattro settimane sono passate: prima non si giudica né un piano né la sua mancanza. Nessun \
    termine di legge per i piani è stato letto. Un piano non registrato conta come non fatto.
    """,
    .monitoringOutreachTitle: "Contatto sul territorio",
    .monitoringNoOutreach: "Nessun evento di contatto è registrato.",
    .monitoringFunnelFigure: "Dall'essere noti a un'offerta",
    .monitoringFunnelDescription: """
    Una barra per fase: chi è arrivato fin lì o oltre e chi si è perso prima. Le lunghezze sono \
    arrotondate. Una barra bianca è un conteggio non mostrato.
    """,
    .monitoringMarkLegend: "un segno = 1/{n} del totale",
    .monitoringPersonsShort: "Persone",
    .monitoringHereLabel: "arrivati fin lì o oltre",
    .monitoringGoneLabel: "persi prima",
    .monitoringLossesTable: "Fasi con le perdite verso la successiva e intervalli al 95 %",
    .monitoringStageLabel: "Fase",
    .monitoringCameLabel: "Arrivati",
    .monitoringLostLabel: "Non oltre",
    .monitoringLostShareLabel: "Quota non oltre",
    .monitoringChannelsTable: "Persone in ogni fase per canale del primo contatto",
    .monitoringChannelLabel: "Canale",
    .monitoringPlacesTable: "Persone in ogni fase per luogo di residenza",
    .monitoringPlaceLabel: "Luogo",
    .monitoringSubgroupsTable: "Persone in ogni fase per sottogruppo di NEET",
    .monitoringSubgroupLabel: "Sottogruppo",
    .monitoringOffersTable: "Che cosa è seguito a un'offerta, sei mesi dopo l'accettazione",
    .monitoringFollowingLabel: "Che cosa è seguito",
    .monitoringDirect: "Venuti da soli, senza contatto: registrati {n}, con un'offerta {offers}.",
    .monitoringOutreachNote: """
    Le persone contano una volta, fino al giorno del conteggio e non per il solo periodo. Chi è \
    in una fase successiva conta in tutte le precedenti.
    """,
    .monitoringAuditTitle: "Segmenti di profilazione",
    .monitoringNoAudit: """
    Nessuna verifica: non è stato indicato quali segmenti significano "a rischio".
    """,
    .monitoringAuditCaution: """
    Questo conta e non dimostra equità. Chi è stato messo in un segmento ha avuto per questo un \
    altro aiuto: un aiuto efficace fa sembrare un "a rischio" giusto un falso allarme.
    """,
    .monitoringProfiledLine: """
    Ingressi del periodo di persone da 15 a 29 anni con profilazione ed esito noto: {yes}; tutti gli \
    altri: {no}. Un esito conta entro {months} mesi dalla profilazione e si giudica quando sono passati.
    """,
    .monitoringSegmentsTable: "Segmenti ed esiti positivi in tempo, di coloro il cui esito è noto",
    .monitoringSegmentLabel: "Segmento",
    .monitoringAtRiskLabel: "A rischio",
    .monitoringProfiledLabel: "Esito noto",
    .monitoringExitShareLabel: "Positivi in tempo",
    .monitoringYes: "sì",
    .monitoringNo: "no",
    .monitoringErrorsTable: "Errori per gruppo, con intervalli al 95 %",
    .monitoringFalseAlarmsLabel: "Falsi allarmi",
    .monitoringMissedLabel: "Casi mancati",
    .monitoringRightLabel: "Corretti",
    .monitoringComparisonsTable: "Gruppi a confronto con il gruppo più grande dello stesso tipo",
    .monitoringBesideLabel: "A confronto con",
    .monitoringMeasureLabel: "Misura",
    .monitoringDifferenceLabel: "Differenza (punti percentuali)",
    .monitoringAuditNote: """
    Falsi allarmi: fra chi ha avuto un esito in tempo, chi era stato messo a rischio. Casi \
    mancati: fra chi non l'ha avuto, chi non lo era. Le età sono quelle del giorno della \
    profilazione. Con molti gruppi alcuni intervalli mancano per caso il valore vero.
    """,
    .monitoringLawNote: """
    A memoria, da verificare: l'articolo 22 del GDPR vieta decisioni di grande effetto basate \
    solo su trattamento automatizzato; la profilazione per servizi pubblici può rientrare \
    nell'allegato III del regolamento sull'IA.
    """,
    .monitoringMethodTitle: "Come è stato contato",
    .monitoringMethodSpell: """
    Una permanenza va dalla registrazione all'uscita. Il giorno di registrazione conta fra le \
    presenze, quello di uscita no.
    """,
    .monitoringMethodStock: """
    Le presenze medie sono la somma delle presenze giornaliere divisa per i giorni del periodo. \
    Una permanenza è oltre i quattro mesi dal giorno dopo lo stesso giorno del mese quattro mesi \
    più tardi.
    """,
    .monitoringMethodExit: """
    Positivi sono lavoro, istruzione, apprendistato o tirocinio. Un'uscita verso una situazione \
    non nota è un'uscita e mai positiva.
    """,
    .monitoringMethodAge: """
    Della nascita sono noti al massimo mese e anno: nel mese di nascita sono possibili due età, e tutto \
    l'anno se è noto solo l'anno. Dove appartengono a gruppi diversi l'età è non nota.
    """,
    .monitoringMethodParticipation: """
    Chi lascia un'operazione e ritorna resta una sola partecipazione: dati del primo ingresso, \
    risultati dopo l'ultima uscita.
    """,
    .monitoringMethodLeaving: """
    Risultati all'uscita: l'ultima situazione nota dall'uscita a 28 giorni dopo, quando sono passati. \
    Chi era in formazione all'ingresso non lo è di nuovo; se lo stato all'ingresso non è noto, non lo è \
    nemmeno EECR02. Una qualifica conta fino allo stesso giorno, se non indica un'altra operazione.
    """,
    .monitoringMethodChoices: """
    Scelte nostre: un apprendistato conta come lavoro, un tirocinio come formazione; chi è in \
    formazione è fra gli inattivi.
    """,
    .monitoringMethodObserved: """
    Dopo l'uscita si guarda ogni situazione registrata, anche quella di una registrazione, di un \
    ingresso o di un'offerta accettata più tardi.
    """,
    .monitoringMethodLength: """
    Disoccupati di lunga durata (a memoria): più di sei mesi sotto i 25 anni, più di dodici dai \
    25. I mesi senza lavoro sono quelli compiuti: a sei o dodici esatti, e a uno di meno, la \
    risposta può restare aperta, se i giorni dalla registrazione non la decidono; allora conta come non \
    nota.
    """,
    .monitoringMethodInterval: """
    Gli intervalli sono quelli di Wilson e Newcombe. Coprono solo il caso, non i dati mancanti.
    """,
    .monitoringMethodFunnel: """
    Inserito: in una situazione positiva sei mesi dopo l'accettazione di un'offerta, cercata come dopo \
    l'uscita.
    """,
    .monitoringProtectionTitle: "Come sono protette le persone",
    .monitoringProtection: """
    I conteggi di persone inferiori a {threshold} e superiori a 0 non sono mostrati, né altri da \
    cui si potrebbero calcolare. Quale dei due sia, non è detto. Per ogni conteggio non mostrato \
    ciò che è mostrato lascia aperti valori distanti almeno {width}.
    """,
    .monitoringProtectionShares: """
    Quote, medie e intervalli figurano solo dove i conteggi da cui derivano sono mostrati.
    """,
    .monitoringProtectionEarlier: """
    Ciò che è stato pubblicato prima qui non è noto. Due rapporti con file, periodi o soglie \
    poco diversi possono insieme svelare una persona: pubblicarne uno solo.
    """,
    .monitoringProtectionKnowledge: """
    Zeri e gruppi interi sono mostrati: dove nessuno o tutti di un gruppo sono in una cella, ciò è detto di \
    ciascuno. \
    Chi conosce alcune delle persone sa più di quanto è mostrato qui; non si può impedire.
    """,
    .monitoringProtectionCodes: """
    I codici di uffici, luoghi, canali, segmenti e operazioni figurano come nei file: non devono \
    nominare persone.
    """,
  ]
}
