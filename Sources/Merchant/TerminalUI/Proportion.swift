/// Shares of whole steps, in integers, for numbers of any size.
enum Proportion {
    /// So many of the steps as `value` is of `total`, rounded down, but at least one for any value above 0.
    ///
    /// Values below 0 take no step, those above the total all of them.
    static func steps(_ value: Int64, of total: Int64, in steps: Int, atLeastOne: Bool = true) -> Int {
        guard total > 0, value > 0, steps > 0 else { return 0 }
        guard value < total else { return steps }
        let product = value.multipliedFullWidth(by: Int64(steps))
        let share = Int(total.dividingFullWidth(product).quotient)
        return atLeastOne ? max(1, share) : share
    }
}
