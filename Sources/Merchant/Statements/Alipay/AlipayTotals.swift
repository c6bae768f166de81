import Money

/// What the payments or the refunds of an Alipay bill make together, in fen as the file signs them.
struct AlipayTotals: Hashable {
    /// How many there are.
    private(set) var count: Int64 = 0
    /// 商家实收.
    private(set) var received: Int64 = 0
    /// 服务费.
    private(set) var fee: Int64 = 0
    /// 分润.
    private(set) var share: Int64 = 0
    /// 商家优惠.
    private(set) var cut: Int64 = 0

    /// Adds a row.
    ///
    /// - Returns: Whether the sums fit.
    mutating func add(_ amount: Money, fee: Money?, share: Money?, cut: Money?) -> Bool {
        count += 1
        return Self.add(amount, to: &received) && Self.add(fee, to: &self.fee) && Self.add(share, to: &self.share)
            && Self.add(cut, to: &self.cut)
    }

    private static func add(_ money: Money?, to sum: inout Int64) -> Bool {
        let (total, overflow) = sum.addingReportingOverflow(money?.minorUnits ?? 0)
        sum = total
        return !overflow
    }
}
