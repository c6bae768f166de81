import Testing

extension ConsoleTests {
    /// A cashier's whole day in front of the built program, over a real network, from the empty directory to the close.
    @Suite struct CashiersDayTests {
        @Test func `a cashier's day, from the first key to the close`() async throws {
            let day = try await CashiersDay()
            try await day.firstRun()
            try await day.opening()
            try await day.sales()
            try await day.waitingCustomers()
            try await day.networkCut()
            try await day.refund()
            try await day.lockAndWindow()
            try await day.closing()
            try await day.books()
            try day.cashier.transcript.compare(with: "cashiers-day")
        }
    }
}
