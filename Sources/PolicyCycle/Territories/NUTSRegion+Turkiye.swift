extension NUTSRegion {
  static let türkiye = [
    NUTSRegion("TR1", "İstanbul", english: "Istanbul", .türkiye),
    NUTSRegion("TR10", "İstanbul", english: "Istanbul", .türkiye),
    NUTSRegion("TR2", "Batı Marmara", english: "West Marmara", .türkiye),
    NUTSRegion("TR21", "Tekirdağ, Edirne, Kırklareli", .türkiye),
    NUTSRegion("TR22", "Balıkesir, Çanakkale", .türkiye),
    NUTSRegion("TR3", "Ege", english: "Aegean", .türkiye),
    NUTSRegion("TR31", "İzmir", .türkiye),
    NUTSRegion("TR32", "Aydın, Denizli, Muğla", .türkiye),
    NUTSRegion("TR33", "Manisa, Afyonkarahisar, Kütahya, Uşak", .türkiye),
    NUTSRegion("TR4", "Doğu Marmara", english: "East Marmara", .türkiye),
    NUTSRegion("TR41", "Bursa, Eskişehir, Bilecik", .türkiye),
    NUTSRegion("TR42", "Kocaeli, Sakarya, Düzce, Bolu, Yalova", .türkiye),
    NUTSRegion("TR5", "Batı Anadolu", english: "West Anatolia", .türkiye),
    NUTSRegion("TR51", "Ankara", .türkiye),
    NUTSRegion("TR52", "Konya, Karaman", .türkiye),
    NUTSRegion("TR6", "Akdeniz", english: "Mediterranean", .türkiye),
    NUTSRegion("TR61", "Antalya, Isparta, Burdur", .türkiye),
    NUTSRegion("TR62", "Adana, Mersin", .türkiye),
    NUTSRegion("TR63", "Hatay, Kahramanmaraş, Osmaniye", .türkiye),
    NUTSRegion("TR7", "Orta Anadolu", english: "Central Anatolia", .türkiye),
    NUTSRegion("TR71", "Kırıkkale, Aksaray, Niğde, Nevşehir, Kırşehir", .türkiye),
    NUTSRegion("TR72", "Kayseri, Sivas, Yozgat", .türkiye),
    NUTSRegion("TR8", "Batı Karadeniz", english: "West Black Sea", .türkiye),
    NUTSRegion("TR81", "Zonguldak, Karabük, Bartın", .türkiye),
    NUTSRegion("TR82", "Kastamonu, Çankırı, Sinop", .türkiye),
    NUTSRegion("TR83", "Samsun, Tokat, Çorum, Amasya", .türkiye),
    NUTSRegion("TR9", "Doğu Karadeniz", .türkiye),
    NUTSRegion("TR90", "Trabzon, Ordu, Giresun, Rize, Artvin, Gümüşhane", .türkiye),
    NUTSRegion("TRA", "Kuzeydoğu Anadolu", .türkiye),
    NUTSRegion("TRA1", "Erzurum, Erzincan, Bayburt", .türkiye),
    NUTSRegion("TRA2", "Ağrı, Kars, Iğdır, Ardahan", .türkiye),
    NUTSRegion("TRB", "Ortadoğu Anadolu", .türkiye),
    NUTSRegion("TRB1", "Malatya, Elazığ, Bingöl, Tunceli", .türkiye),
    NUTSRegion("TRB2", "Van, Muş, Bitlis, Hakkari", .türkiye),
    NUTSRegion("TRC", "Güneydoğu Anadolu", .türkiye),
    NUTSRegion("TRC1", "Gaziantep, Adıyaman, Kilis", .türkiye),
    NUTSRegion("TRC2", "Şanlıurfa, Diyarbakır", .türkiye),
    NUTSRegion("TRC3", "Mardin, Batman, Şırnak, Siirt", .türkiye),
  ]
}

extension NUTSEvidence {
  static let türkiye = NUTSEvidence(
    read: """
      Codes: code list of Eurostat's EDAT_LFSE_22 (2026). Names: labels of EDAT_LFSE_22 at level \
      2, publications of Türkiye's central bank at level 1; in English: Wikipedia, NUTS of Turkey
      """,
    recalled: "that codes and boundaries of levels 1 and 2 were the same from NUTS 2010 on")
}
