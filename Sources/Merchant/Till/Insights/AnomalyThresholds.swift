/// From where on something is out of the ordinary. All of it is counted in integers.
///
/// Numbers that come by chance scatter around their mean by about its square root (Poisson). What is held against its
/// own mean must lie ``deviations`` such roots beside it, so that a small shop, whose days differ anyway, is left alone.
enum AnomalyThresholds {
    /// How many square roots of its mean a count must differ from it: four come by chance once in thirty thousand times.
    static let deviations = 4

    /// A cashier's refunds: at least so many in the period,
    static let fewestRefunds = 5
    /// out of at least so many payments of the cashier's own, and of the others together,
    static let fewestPayments = 20
    /// and at least so many times the share that the others give back.
    static let refundFactor = 3

    /// The static code's takings of a day: less than half of what the same weekday took in the last four weeks on
    /// average, of which at least so many were open, while the rest of the takings did not fall to half as well.
    static let fewestFormerDays = 3

    /// Odd hours: in the four weeks before at least so many days were open, so that their hours are known.
    static let fewestDaysOfHours = 14
    /// How many days before a day say which hours are usual.
    static let daysOfHours = 28

    /// Just below a limit: at most so many hundredths of the limit below it,
    static let belowLimitPercent: Int64 = 5
    /// at least so many times a day, and so many times what the same weekday usually has.
    static let fewestBelowLimit = 3
    /// The largest payment for which a wallet asks no PIN unless its owner chose another, in whole units.
    static let limitWithoutPIN: Int64 = 1_000

    /// A gap: at least so many minutes without a payment,
    static let shortestGap = 10
    /// in which so many payments usually come. None at all come by chance once in five hundred million times.
    static let paymentsInGap = 20
}
