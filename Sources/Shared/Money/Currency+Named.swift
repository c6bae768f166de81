extension Currency {
    /// Renminbi yuan, two minor digits.
    public static let cny = Currency(listedAs: "CNY")

    /// Hong Kong dollar, two minor digits.
    public static let hkd = Currency(listedAs: "HKD")

    /// Macau pataca, two minor digits.
    public static let mop = Currency(listedAs: "MOP")

    /// New Taiwan dollar, two minor digits.
    public static let twd = Currency(listedAs: "TWD")

    /// United States dollar, two minor digits.
    public static let usd = Currency(listedAs: "USD")

    /// Euro, two minor digits.
    public static let eur = Currency(listedAs: "EUR")

    /// Pound sterling, two minor digits.
    public static let gbp = Currency(listedAs: "GBP")

    /// Japanese yen, no minor digits.
    public static let jpy = Currency(listedAs: "JPY")

    /// South Korean won, no minor digits.
    public static let krw = Currency(listedAs: "KRW")

    /// Singapore dollar, two minor digits.
    public static let sgd = Currency(listedAs: "SGD")

    /// Australian dollar, two minor digits.
    public static let aud = Currency(listedAs: "AUD")

    /// Canadian dollar, two minor digits.
    public static let cad = Currency(listedAs: "CAD")

    /// New Zealand dollar, two minor digits.
    public static let nzd = Currency(listedAs: "NZD")

    /// Indian rupee, two minor digits.
    public static let inr = Currency(listedAs: "INR")

    /// Thai baht, two minor digits.
    public static let thb = Currency(listedAs: "THB")

    /// Vietnamese dong, no minor digits.
    public static let vnd = Currency(listedAs: "VND")

    /// Philippine peso, two minor digits.
    public static let php = Currency(listedAs: "PHP")

    /// Russian rouble, two minor digits.
    public static let rub = Currency(listedAs: "RUB")

    /// Swiss franc, two minor digits.
    public static let chf = Currency(listedAs: "CHF")

    /// Kuwaiti dinar, three minor digits.
    public static let kwd = Currency(listedAs: "KWD")

    /// Bahraini dinar, three minor digits.
    public static let bhd = Currency(listedAs: "BHD")

    /// Dirham of the United Arab Emirates, two minor digits.
    public static let aed = Currency(listedAs: "AED")
}
