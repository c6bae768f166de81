extension Currency {
    /// The circulating currencies of ISO 4217 in the order of their codes, as of January 2026.
    ///
    /// Source: ISO 4217, list one. Left out are metals, funds, test codes and withdrawn currencies such as BGN, HRK, ANG
    /// and ZWL. The units of account CLF and UYW, of four minor digits, are kept because prices are quoted in them.
    public static let all: [Currency] = CurrencyFacts.all.map { Currency(listedAs: $0.code) }
}
