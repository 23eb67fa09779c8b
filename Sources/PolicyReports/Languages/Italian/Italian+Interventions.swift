extension ReportLanguage {
  /// The Italian of gaps by lever, drafts of interventions and choices.
  static let italianInterventions: [Phrase: String] = [
    .draftTitle: "Bozza di un intervento",
    // Gaps by lever
    .routesPageTitle: "{territory}: dalla lacuna al programma",
    .routesLead: """
    Per il programma {programme}, {date}: con quale leva si colmerebbe \
    ogni lacuna, chi ne dispone e quali pratiche mostrano come.
    """,
    .routesRule: """
    L'assegnazione di una lacuna a una leva è un giudizio degli autori, non un parere \
    giuridico. Ciò che si fa e si registra segue chi svolge il lavoro; ciò che si \
    programma o si stabilisce segue il luogo in cui comparirebbe. Ogni lacuna ha una \
    sola leva principale; altre possono concorrere.
    """,
    .routesAmendment: """
    Una modifica del programma si considera sensata fino al {date} compreso ({basis}); \
    dopo, la questione passa alla prossima programmazione. Le spese sono ammissibili fino al 31 \
    dicembre 2029 (articolo 63 del regolamento (UE) 2021/1060, citato a memoria).
    """,
    .routesAmendmentGiven: "la data indicata dall'utente",
    .routesAmendmentJudged: "un giudizio: un anno prima della fine",
    .routesSectionTitle: "Da modificare: con quale leva, e di chi",
    .routesTable: "Lacune accertate, per leva",
    .routeLabel: "Leva",
    .routeOwnerLabel: "Chi ne dispone",
    .routeOthersLabel: "Da concordare con",
    .routeNobody: "nessuno è indicato",
    .routesOpenTitle: "Da accertare prima, e a chi chiedere",
    .routesOpenLead: """
    {n|risposta è in sospeso|risposte sono in sospeso}. Nulla si modifica prima di \
    sapere se la lacuna esiste.
    """,
    .routesOpenTable: "Risposte in sospeso, per criterio",
    .candidatesTitle: "Pratiche che mostrano come",
    .candidatesTable: """
    Che cosa colmerebbe ogni pratica. Conta solo ciò che dimostra per intero; le \
    risposte in sospeso non contano.
    """,
    .candidatesNone: """
    Non è accertata alcuna lacuna che una pratica mostri per intero come colmare.
    """,
    .candidatesOpenTable: """
    Le prime pratiche che dimostrano ciò che qui non è noto, a partire dalla migliore \
    evidenza di efficacia
    """,
    .candidatesNext: """
    Una bozza a partire da una di esse: swift run draft-intervention --practice ID
    """,
    .closesLabel: "Colmerebbe",
    .notKnownHereLabel: "Non note qui",
    .closesCriteriaLabel: "Criteri",
    .costLabel: "Costo indicato",
    // Drafts
    .draftCallout: """
    Bozza ricavata dalle schede. Ciò che nessuno ha ancora indicato è segnalato e resta \
    aperto. Che qualcosa abbia funzionato altrove non dice che funzionerebbe qui.
    """,
    .blankMark: "da compilare",
    .silentRecord: "la scheda non lo indica",
    .draftAfterLabel: "Sul modello della pratica",
    .draftOwnPractice: "È già attuata in questo territorio: la bozza riguarda la sua estensione.",
    .draftGapTitle: "Quale lacuna colma",
    .draftCloses: "Non soddisfatte qui e dimostrate dalla pratica ({n}):",
    .draftClosesPart: """
    Non soddisfatte qui e dimostrate dalla pratica solo localmente: la lacuna si colma \
    in parte ({n}):
    """,
    .draftClosesNothing: """
    Non colma alcuna lacuna accertata qui: ciò che dimostra è già presente o non è noto.
    """,
    .draftOpenHere: "Non note qui ({n}): da accertare prima, potrebbero essere già presenti:",
    .draftInPlace: """
    Già presenti, per quanto è noto: {n|condizione|condizioni} tra quelle che dimostra.
    """,
    .draftTargetTitle: "Destinatari",
    .draftOriginLabel: "All'origine",
    .draftStepsTitle: "Che cosa deve essere predisposto",
    .draftStepsNote: """
    Ricavato dalle domande della griglia a cui la pratica risponde sì, in ordine di fase \
    e di livello; non da un manuale della pratica, da chiedere a chi la gestisce.
    """,
    .draftStepNote: "livello {level}; qui: {standing}",
    .draftStepLocal: "; all'origine solo localmente",
    .draftBodiesTitle: "Chi potrebbe attuarlo, e con chi",
    .draftBodiesNote: """
    I tipi di soggetto coinvolti all'origine. I nomi d'origine sono soltanto \
    esempi; chi può candidarsi qui è da decidere.
    """,
    .draftInCharge: "; responsabile all'origine",
    .draftExamplesLabel: "Esempi all'origine",
    .draftKnownHereLabel: "Partner del progetto qui",
    .draftCapacityTitle: "Capacità e costi",
    .draftStaffLabel: "Personale all'origine",
    .draftMoneyLabel: "Risorse all'origine",
    .draftUnitLabel: "Importi unitari all'origine",
    .draftOtherAmountsLabel: "Altri importi all'origine",
    .draftUnitOpen: """
    La scheda non indica alcun importo in euro per persona o per posto: resta aperto, da \
    quantificare.
    """,
    .draftCostNote: """
    Gli importi della scheda sono indicazioni con la loro origine, non un listino. Un \
    totale non si divide per le persone conteggiate: non è detto che riguardino le \
    stesse persone e gli stessi anni.
    """,
    .draftSelectionTitle: "Domande per i criteri di selezione",
    .draftSelectionNote: """
    Domande che un valutatore può verificare in una proposta, ricavate dalle condizioni \
    delle fasi qui non dimostrate e su cui gli avvisi possono incidere. Restano fuori ciò \
    che fissano la legge o un intero servizio e il livello 5, che chiede che cosa si è \
    imparato dai risultati.
    """,
    .draftSelectionNone: """
    Nessuna: nessuna condizione che dimostra e che un avviso può chiedere qui manca o è \
    non nota.
    """,
    .draftSelectionDesign: "La proposta stabilisce quanto segue, con la pagina in cui è scritto:",
    .draftSelectionDelivery: "La proposta dice con quali dati si risponderà a quanto segue:",
    .draftIndicatorsTitle: "Indicatori",
    .draftIndicatorsTable: """
    Indicatori comuni FSE+ che alimenterebbe; la scelta segue destinatari e fase ed è un \
    giudizio degli autori
    """,
    .draftIndicatorsNone: "Da fasi e destinatari non discende alcun indicatore comune.",
    .codeLabel: "Codice",
    .nameLabel: "Nome",
    .checkedLabel: "Quanto è verificato",
    .draftInactiveCaution: """
    EECO04 conta gli inattivi, compreso chi studia: non misura i NEET né l'attività di \
    aggancio.
    """,
    .draftRecalledNote: """
    Codici e nomi citati a memoria non sono stati confrontati con il testo giuridico: \
    verificarli prima dell'uso. I partecipanti sono conteggiati per genere.
    """,
    .draftProposed: "Proposti a parole, specifici del programma e senza codice:",
    .draftRisksTitle: "Rischi, per quanto risulta dalle schede",
    .riskChallenge: "Difficoltà incontrate all'origine",
    .riskContradiction: "Dati discordanti: verificare prima di citarli",
    .riskWithoutGain: "Un esito senza beneficio chiaro",
    .riskNotStudied: "L'effetto non è stato studiato in modo da poterlo dire",
    .riskReach: """
    È stata dimostrata con questa copertura: {reach}. Non è noto se valga per un intero \
    territorio.
    """,
    .riskEnded: "È conclusa: chiederne il motivo",
    .riskRecord: "La scheda si fonda su: {confidence}",
    .riskLesson: "Una lezione appresa altrove, studiata e senza beneficio: {practice}",
    .riskShared: "In comune: {parts}",
    .riskSharedConditions: "{n|condizione|condizioni} della griglia",
    .draftEffectNote: """
    Questi risultati appartengono al luogo d'origine e non si trasferiscono: prevedere \
    fin dall'inizio come misurare l'effetto qui.
    """,
    .draftAgreedTitle: "Che cosa va concordato, e con chi",
    .draftNothingToAgree: """
    Nessuna lacuna accertata viene colmata: per ora nulla è assegnato a una leva.
    """,
    .draftQuestionsTitle: "Questioni aperte",
    .draftFitUnknown: """
    Non è noto se sia adatta qui: chiarirlo con chi la gestisce all'origine e con chi la \
    gestirebbe qui.
    """,
    .draftAskManual: """
    Quali parti vanno mantenute? Esiste un manuale o un modulo che si possa avere?
    """,
    .draftAskWhetherItGoesOn: "È ancora in corso? La scheda non lo indica.",
    .draftAskOpen: """
    {n|condizione|condizioni} che dimostra {n:non è nota|non sono note} qui: chi può \
    dirlo?
    """,
    // Choices
    .choiceTitle: "{territory}: una scelta entro {limit}",
    .choiceMeasures: "{n|misura|misure}",
    .choiceCaution: """
    Il numero di lacune colmate non misura l'effetto: una lacuna può pesare più di \
    dieci. Ciò che due pratiche colmano insieme conta una volta.
    """,
    .choicePrices: """
    I costi sono quelli indicati dall'utente. Una scelta senza costo è elencata e mai \
    scelta.
    """,
    .choiceResult: """
    {n|pratica|pratiche} su {options} {n:colmerebbe|colmerebbero} {closed} di {all|lacuna|lacune}.
    """,
    .choiceCost: "Costano {cost} EUR secondo i costi indicati; del budget restano {rest} EUR.",
    .choiceProven: """
    Dimostrato (branch and bound): nessun'altra scelta tra queste \
    opzioni ne colma di più, o altrettante a meno.
    """,
    .choiceNotProven: """
    La migliore trovata, senza dimostrazione: se ne potrebbero colmare al massimo \
    {bound}, {gap} più che qui.
    """,
    .choiceEqual: "Un'altra scelta è altrettanto buona: decida ciò che i numeri non dicono.",
    .choiceNoEqual: "Nessun'altra scelta è altrettanto buona.",
    .choiceEqualUnknown: "Non è stato accertato se un'altra scelta sia altrettanto buona.",
    .choiceChosenTitle: "Scelte",
    .choiceChosenTable: "Le pratiche scelte; ciò che più pratiche colmerebbero conta in ogni riga",
    .choiceNothing: "Entro questo limite non si può scegliere nulla.",
    .choiceNoPrice: "Nessuna pratica ha ancora un prezzo: compilare il foglio dei prezzi.",
    .choiceValueProven: """
    Nessun'altra scelta tra queste opzioni colma di più. Se se ne possano colmare \
    altrettanti a meno non è stato cercato.
    """,
    .choiceNoGap: """
    Non è accertata alcuna lacuna che una pratica colmerebbe per intero: non c'è nulla \
    tra cui scegliere. Accertare prima ciò che non è noto.
    """,
    .choiceClosedTitle: "Lacune che la scelta colmerebbe",
    .choiceLeftTitle: "Lacune che restano e che qualche opzione colmerebbe",
    .choiceUnpricedTitle: "Senza costo: mai scelte",
    .choiceTooDearTitle: "Più costose dell'intero budget",
  ]

  static let italianInterventionsTerms: [String: String] = [
    "route.call": "avviso, criteri di selezione o condizioni delle sovvenzioni",
    "route.programme-amendment": "modifica del programma",
    "route.service-standard": "standard o regola di un solo ente",
    "route.agreement": "accordo tra enti",
    "route.law": "legge, norme o bilancio nazionali",
    "route.next-period": "prossimo periodo di programmazione",
    "route-reason.not-known": "non è noto se la lacuna esista",
    "route-reason.records-of-several":
      "più enti svolgono il lavoro e solo insieme dispongono dei dati",
    "route-reason.records-of-beneficiaries":
      "il lavoro è dei beneficiari; ciò che devono fare e riferire sta in avvisi e sovvenzioni",
    "route-reason.records-of-service": "un solo servizio svolge il lavoro e tiene i dati",
    "route-reason.visible-in-calls": "apparirebbe in avvisi, criteri di selezione o linee guida",
    "route-reason.matter-of-partnership": "riguarda il partenariato",
    "route-reason.plan-beside-programme":
      "sta in un piano dell'autorità di gestione accanto al programma",
    "route-reason.text-of-programme": "starebbe nel testo o nelle tabelle del programma",
    "route-reason.not-named-yet": "il programma non nomina ancora l'azione",
    "route-reason.detail-of-action": "è un dettaglio di un'azione, che un avviso può stabilire",
    "route-reason.national-rule":
      "è indicato per primo un ministero e il programma non vi ha parte",
    "route-reason.rule-of-several": "più enti devono stabilire la regola insieme",
    "route-reason.rule-of-service": "un solo ente stabilisce la regola per sé",
    "route-reason.nobody-named": "non è indicato chi possa intervenire in questo periodo",
    "route-reason.too-late-to-amend":
      "servirebbe una modifica del programma, ma il tempo è scaduto",
    "code-check.attested-data": "codice e nome letti nei dati aperti della Commissione",
    "code-check.attested-text": "codice e significato letti in una pagina pubblicata",
    "code-check.attested-translation": "letto in un'altra lingua, inglese citato a memoria",
    "code-check.attested-partly": "nome letto nell'allegato, codice altrove o secondo l'ordine",
    "code-check.recalled": "citato a memoria: confrontare con il testo giuridico",
    "indicator-kind.output": "output",
    "indicator-kind.result": "risultato",
    "indicator-reason.everybody": "ogni operazione che sostiene persone le conta",
    "indicator-reason.under-thirty": "i destinatari sono giovani (sotto i 30 anni)",
    "indicator-reason.unemployed": "sono sostenuti giovani senza lavoro",
    "indicator-reason.inactive": "si rivolge agli inattivi",
    "indicator-reason.subgroup": "la scheda nomina questo gruppo",
    "indicator-reason.phase-result": "un risultato a cui mira una delle sue fasi",
    "indicator-reason.administrations": "dati e profilazione sostengono anzitutto un servizio",
    "proposed.neet-on-entry":
      "Partecipanti che all'ingresso non lavorano, non studiano e non seguono una formazione",
    "proposed.known-to-service":
      "NEET del territorio noti a un servizio, in rapporto a tutti i NEET",
    "proposed.profiled-in-month":
      "Giovani iscritti profilati entro un mese dall'iscrizione, in percentuale",
    "proposed.plan-in-month":
      "Giovani partecipanti con un piano scritto entro un mese, in percentuale",
    "proposed.outreach-steps":
      "Giovani incontrati per la prima volta con l'attività di aggancio, per passaggio: contattati, incontrati, entrati in un servizio, con un'offerta accettata",
    "proposed.offer-in-four-months":
      "Giovani con un'offerta entro quattro mesi dall'iscrizione, in percentuale",
    "proposed.twelve-months-after":
      "Partecipanti che dodici mesi dopo l'uscita lavorano, studiano o seguono una formazione, in percentuale",
    "blank.area": "Area nel territorio",
    "blank.target-group": "Destinatari qui: età, condizione, bisogno",
    "blank.persons": "Numero di persone da raggiungere",
    "blank.duration": "Inizio e fine",
    "blank.responsible-body": "Ente responsabile qui",
    "blank.eligible-bodies": "Chi può candidarsi o riceve l'incarico qui",
    "blank.staff": "Personale e posti qui",
    "blank.unit-cost": "Costo unitario qui, e di che cosa",
    "blank.budget": "Budget e fonte",
    "blank.targets": "Valori di base, target intermedi e finali",
    "blank.participant-data": "Dati sui partecipanti: fonte e base giuridica",
    "blank.agreed": "Chi è stato consultato, e che cosa è stato concordato",
  ]
}
