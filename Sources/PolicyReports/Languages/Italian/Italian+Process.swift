extension ReportLanguage {
  /// The Italian of the learning process of a project.
  static let italianProcess: [Phrase: String] = [
    .processTitle: "Il processo di apprendimento di {name}",
    .processLead: """
    Un progetto di {programme}: chi partecipa, che cosa è stato fatto, quali pratiche \
    sono state riprese, che cosa è cambiato negli strumenti di policy e che cosa non è \
    noto.
    """,
    .processCounts: """
    Registrato fino al {date}: {n|attività|attività}, {practices|pratica presentata, \
    confrontata, scelta o sperimentata|pratiche presentate, confrontate, scelte o \
    sperimentate}, {pilots|azione pilota|azioni pilota}.
    """,
    .plannedActivities: "Programmate, qui non conteggiate: {n|attività|attività}.",
    .plannedRemark: " (in programma)",
    .changeCounts: """
    Cambiamenti di policy: {achieved|realizzato e documentato|realizzati e documentati}, \
    {claimed|dichiarato senza prova|dichiarati senza prova}, {underway} in corso, \
    {intended|previsto|previsti}.
    """,
    .readingsCount: """
    Risposte proprie dei portatori di interesse: {n|lettura|letture}, accanto \
    all'analisi documentale.
    """,
    .processUnknown: "non noto",
    .frameTitle: "Il progetto in breve",
    .frameTable: "Durata, risorse e partner, con l'indicazione di chi lo afferma",
    .frameUnknown: "Durata, risorse e numero dei partner non sono noti.",
    .statedByLabel: "Affermato da",
    .notVerifiedMark: "non verificato su una pagina del programma",
    .partnersListed: "Partner elencati per nome: {n} ({roles}).",
    .noPartnersListed: "Nessun partner è elencato per nome.",
    .bodiesTitle: "Partner e portatori di interesse",
    .bodiesTable: "Chi partecipa, per gruppo",
    .bodyLabel: "Ente",
    .partLabel: "Ruolo nel progetto",
    .kindOfBodyLabel: "Tipo di ente",
    .stakeholderWord: "portatore di interesse",
    .stakeholderLabel: "Portatore di interesse",
    .groupUnknown: "Gruppo non noto: il tipo di ente non lo indica",
    .groupStatedRemark: " (gruppo indicato dalla scheda)",
    .groupsExplained: """
    Istituzionali: definiscono la policy o gestiscono il servizio. Territoriali: ne \
    vivono gli effetti, come comuni, scuole, imprese e associazioni. Il gruppo deriva \
    dal tipo di ente, salvo che la scheda lo indichi; la regola è un giudizio.
    """,
    .noBodies: "Nessun soggetto è registrato.",
    .activitiesTitle: "Che cosa è stato fatto",
    .activitiesTable: "Attività in ordine di tempo; quelle senza data sono in fondo",
    .activityLabel: "Attività",
    .practicesLabel: "Pratiche",
    .activityDetailsTitle: "Attività per attività",
    .participantsLabel: "Partecipanti",
    .hostLabel: "Ospitante",
    .themeLabel: "Tema",
    .learnedLabel: "Che cosa si è appreso",
    .noActivities: "Nessuna attività è registrata.",
    .carriedOnTitle: "Pratiche riprese altrove",
    .noPilots: "Nessuna pratica risulta sperimentata in un altro territorio.",
    .evidenceStays: """
    L'evidenza dell'originale non si trasferisce. Ciò che una pratica ha ottenuto nel \
    proprio territorio non dice ancora nulla del suo esito altrove: l'azione pilota deve \
    dimostrare il proprio.
    """,
    .triesLabel: "Sperimenta",
    .recordedAsLabel: "Scheda dell'azione",
    .practicesTable: "Ogni pratica con ciò a cui ha portato, per quanto registrato",
    .practicesTableNote: """
    Una riga per ogni pratica presentata, confrontata, scelta o sperimentata. Un \
    cambiamento nell'ultima colonna può derivare da un'attività o da un'azione pilota: \
    le voci sui cambiamenti indicano quale.
    """,
    .shownInLabel: "Presentata o sperimentata in",
    .triedAsLabel: "Ripresa altrove come",
    .ledToLabel: "Cambiamenti di policy",
    .nothingRecorded: "nulla di registrato",
    .nothingRecordedSentence: "Nulla è registrato.",
    .changesTitle: "Cambiamenti di policy",
    .proofRule: """
    Un cambiamento dichiarato come realizzato vale come tale solo con un documento che \
    lo mostri: il programma, un avviso o linee guida, una norma o un accordo, un \
    rapporto di monitoraggio o una valutazione. L'elenco è un giudizio. Senza tale \
    documento resta dichiarato, senza prova.
    """,
    .instrumentLabel: "Strumento",
    .ownerRemark: "; responsabile: {owner}",
    .ownerUnknownRemark: "; responsabile: non noto",
    .changeTypeLabel: "Tipo di cambiamento",
    .recalledTypeRemark: " (i tipi sono quelli di Interreg Europe, citati a memoria)",
    .proofLabel: "Prova",
    .noProof: "nessuna",
    .goesBackLabel: "Risale a",
    .namedRemark: " (indicato dalla scheda)",
    .wayRemark: " (attraverso: {way})",
    .wayCaution: """
    Un percorso mostra ciò che la scheda collega, non che una cosa abbia causato l'altra. Dove si \
    legge «indicato dalla scheda», quel passaggio è affermato dalla scheda stessa.
    """,
    .stakeholderAnswersTitle:
      "Risposte dei portatori di interesse, accanto all'analisi documentale",
    .stakeholderAnswersLead: """
    Nessuna delle due modifica l'altra: le risposte dei portatori di interesse non \
    entrano in alcun punteggio. Dove divergono, conviene parlarne e cercare il \
    documento.
    """,
    .systemOf: "Il sistema di questo territorio: {territory}",
    .differencesCount: """
    Condizioni a cui i portatori di interesse hanno risposto: {all}. Diverse \
    dall'analisi documentale: {n}.
    """,
    .deskStatus: " Stato dell'analisi: {status}.",
    .deskLabel: "Analisi documentale",
    .deskSilent: "non nota, nessuna risposta",
    .unknownTitle: "Che cosa non è noto",
    .nothingOpen: "Non sono emersi punti aperti.",
    .openFigureUnknown: "Non noto: {figure}.",
    .openFigureNotVerified: "Non verificato su una pagina del programma: {figure}.",
    .openPartnerCount: "Sono dichiarati {stated|partner|partner}, elencati per nome {listed}.",
    .openActivities: "Dato mancante ({detail}) per {n|attività|attività}: {titles}.",
    .openKinds: """
    Non è registrata alcuna attività di questi tipi: {kinds}. Non è noto se non abbiano \
    avuto luogo.
    """,
    .openNoReadings: """
    Non è registrata alcuna risposta propria dei portatori di interesse: tutte le \
    risposte su programmi e sistemi derivano dall'analisi documentale.
    """,
    .openNoChanges: "Non è registrato alcun cambiamento di policy.",
    .openClaimed: "{n|cambiamento dichiarato|cambiamenti dichiarati} senza prova: {titles}.",
    .openChanges: "Dato mancante ({detail}) per {n|cambiamento|cambiamenti}: {titles}.",
    .openInstruments:
      "Non è registrato alcun cambiamento in questi programmi dei partner: {titles}.",
    .traceTitle: "A che cosa ha portato: {practice}",
    .nothingKnownOfPractice:
      "Nulla è noto: la scheda di {name}, aggiornata al {date}, non menziona questa pratica.",
    .noChangeTraced: "Non è registrato alcun cambiamento di policy che vi risalga.",
    .originsTitle: "Da dove vengono i cambiamenti: {scope}",
    .territoryScope: """
    Conta anche ciò che si trova nel territorio e ciò in cui il territorio si trova; \
    ogni voce indica il proprio luogo.
    """,
    .nothingKnownOfScope: """
    Nulla è noto: la scheda di {name}, aggiornata al {date}, non contiene qui né \
    cambiamenti né azioni pilota.
    """,
    .changesOfOthers: "Nello stesso territorio, di altri strumenti:",
    .pilotsTitle: "Azioni pilota",
    .ownPilotsTitle: "È essa stessa la scheda di un'azione pilota",
    .onlyShown: """
    Di {n|altra pratica|altre pratiche} risulta soltanto che {n:è stata presentata, confrontata o \
    scelta|sono state presentate, confrontate o scelte}: {practices}.
    """,
    .participantsNote: """
    I partecipanti sono indicati per quanto li nominano le fonti; altri possono essere stati \
    presenti.
    """,
    .openAllActivities: "Dato mancante ({detail}) per tutte le attività ({n}).",
  ]

  static let italianProcessTerms: [String: String] = [
    "activity-kind.study-visit": "visita di studio",
    "activity-kind.tutoring-visit": "visita di affiancamento",
    "activity-kind.thematic-workshop": "workshop tematico",
    "activity-kind.peer-review": "revisione tra pari",
    "activity-kind.practice-selection": "selezione di pratiche",
    "activity-kind.pilot-action": "azione pilota",
    "activity-kind.project-meeting": "incontro di progetto",
    "activity-kind.stakeholder-meeting": "incontro con i portatori di interesse",
    "activity-kind.online-meeting": "incontro online",
    "activity-kind.unknown": "tipo non noto",
    "activity-detail.date": "data",
    "activity-detail.kind": "tipo",
    "activity-detail.place": "luogo",
    "activity-detail.host": "ospitante",
    "activity-detail.participants": "partecipanti",
    "activity-detail.practices": "pratiche",
    "activity-detail.learned": "che cosa si è appreso",
    "activity-detail.source": "fonte",
    "change-type.new-project": "nuovo progetto finanziato dallo strumento",
    "change-type.governance": "governance dello strumento",
    "change-type.strategic-focus": "orientamento strategico dello strumento",
    "change-standing.intended": "previsto",
    "change-standing.under-way": "in corso",
    "change-standing.claimed-without-proof": "dichiarato, senza prova",
    "change-standing.achieved-with-proof": "realizzato, documentato",
    "change-detail.date": "data",
    "change-detail.kind": "tipo",
    "change-detail.origin": "da che cosa deriva",
    "change-detail.source": "fonte",
    "stakeholder-group.institutional": "Istituzionali",
    "stakeholder-group.territorial": "Territoriali",
    "stakeholder.public-authority": "autorità pubblica",
    "stakeholder.employment-service": "servizio pubblico per l'impiego",
    "stakeholder.education-provider": "scuola, centro di formazione o università",
    "stakeholder.business": "impresa o associazione di imprese",
    "stakeholder.local-authority": "comune o associazione di comuni",
    "stakeholder.youth-ngo": "organizzazione giovanile o altra associazione",
    "stakeholder.trade-union": "sindacato",
    "stakeholder.other": "altro ente",
    "partner-role.lead": "capofila",
    "partner-role.partner": "partner",
    "partner-role.associated-policy-authority": "autorità di policy associata",
    "partner-kind.employment-service": "servizio pubblico per l'impiego",
    "partner-kind.ministry": "ministero",
    "partner-kind.region": "amministrazione regionale",
    "partner-kind.local-authority": "comune o associazione di comuni",
    "answers-compared.same": "come nell'analisi documentale",
    "answers-compared.desk-open": "non nota nell'analisi documentale",
    "answers-compared.stakeholder-open": "non nota al portatore di interesse",
    "answers-compared.different": "diversa dall'analisi documentale",
    "frame.period": "durata",
    "frame.budget": "risorse",
    "frame.partner-count": "numero dei partner",
  ]
}
