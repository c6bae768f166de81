/// Where the columns of a bank's statement stand, by whichever of the usual names they have.
///
/// Bank of China writes an English name in square brackets behind the Chinese one; it is left out.
/// Sources: downloads of the banks' own sites as public importers describe them: ICBC 明细查询文件下载 (15 columns) and
/// its statements for companies (借方发生额, 贷方发生额), China Merchants Bank 招商银行交易记录 (7 columns) and its
/// statements for companies (借方金额, 贷方金额, 流水号), Bank of China 交易明细 (11 columns) and its statements for companies
/// (交易日期[ Transaction Date ] and so on).
struct BankColumns: Sendable {
    let day, time, credit, debit, amount, direction, balance, currency, account: Int?
    /// The bank's own number of the movement, the most telling name first.
    let serials: [Int]
    /// Columns of free text, the other party among them.
    let texts: [Int]

    private static let days = ["交易日期", "交易日", "记账日期", "记账日", "入账日期", "日期", "交易时间"]
    private static let credits = [
        "记账金额(收入)", "贷方发生额", "贷方发生额(收入)", "贷方金额", "收入金额", "收入", "贷方", "存入金额", "交易金额(收入)",
    ]
    private static let debits = [
        "记账金额(支出)", "借方发生额", "借方发生额(支取)", "借方金额", "支出金额", "支出", "借方", "支取金额", "交易金额(支出)",
    ]
    private static let amounts = ["交易金额", "发生额", "金额"]
    private static let directions = ["借/贷", "借贷标志", "收支类型", "借贷方向", "交易类型", "收/支"]
    private static let balances = ["余额", "交易后余额", "账户余额", "联机余额", "本次余额"]

    init(_ header: CSVHeader) {
        day = header.place(anyOf: Self.days)
        time = header.place("交易时间", "记账时间", "入账时间")
        credit = header.place(anyOf: Self.credits)
        debit = header.place(anyOf: Self.debits)
        amount = header.place(anyOf: Self.amounts)
        direction = header.place(anyOf: Self.directions)
        balance = header.place(anyOf: Self.balances)
        currency = header.place("记账币种", "币种", "交易货币", "币别", "货币")
        account = header.place("本方账号", "账号", "帐号", "查询账号")
        serials = ["交易流水号", "流水号", "核心流水号", "日志号", "业务参考号", "凭证号", "凭证号码"].compactMap { header.place($0) }
        let names = [
            "摘要", "业务摘要", "交易摘要", "其它摘要", "扩展摘要", "交易备注", "交易详情", "用途", "附言", "交易附言", "备注", "个性化信息",
            "收(付)方名称", "对方户名", "对方账户名称", "对方单位名称", "对方名称", "付款人名称", "收款人名称", "对手信息", "商务支付订单号",
        ]
        texts = names.compactMap { header.place($0) }
    }

    /// Whether the header is that of a bank's statement.
    static func fit(_ header: CSVHeader) -> Bool {
        let columns = BankColumns(header)
        let hasAmount = (columns.credit != nil && columns.debit != nil) || columns.amount != nil
        return columns.day != nil && hasAmount && columns.balance != nil
    }

    /// Which bank's it is: what stands before the header names it, or else the names of the columns do.
    static func bank(_ header: CSVHeader, preamble: String) -> StatementFormat {
        let key = CSVHeader.key(preamble)
        if key.contains("招商银行") { return .chinaMerchantsBank }
        if key.contains("工商银行") || key.contains("明细查询文件下载") { return .icbc }
        if key.contains("中国银行") || key.contains("inquireraccount") { return .bankOfChina }
        if header.place("记账金额(收入)", "借方发生额", "交易金额(收入)") != nil { return .icbc }
        if header.place("交易后余额", "收入金额", "对方账户名称") != nil { return .bankOfChina }
        return .chinaMerchantsBank
    }
}
