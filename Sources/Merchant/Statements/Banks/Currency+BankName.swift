import Money

extension Currency {
    /// A currency as Chinese banks name it: 人民币, 人民币元, RMB or CNY.
    init?(bankName text: String) {
        let name = text.filter { !$0.isWhitespace && $0 != "元" }.uppercased()
        let code = Self.chineseNames[name] ?? Self.chineseNames[name + "元"] ?? name
        guard let currency = try? Currency.named(code) else { return nil }
        self = currency
    }

    private static let chineseNames = [
        "人民币": "CNY", "RMB": "CNY", "人民币(CNY)": "CNY", "01": "CNY", "10": "CNY",
        "美": "USD", "美元": "USD", "港": "HKD", "港币": "HKD", "港元": "HKD", "欧": "EUR", "欧元": "EUR",
        "日": "JPY", "日元": "JPY", "日圆": "JPY", "英镑": "GBP", "澳门": "MOP", "澳门元": "MOP",
        "新加坡": "SGD", "澳大利亚": "AUD", "加拿大": "CAD", "瑞士法郎": "CHF", "新台币": "TWD", "韩": "KRW",
    ]
}
