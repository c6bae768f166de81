import Foundation
import Money
import Statements
import Testing
import Timekeeping

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct PlainFileTests {
    @Test func `a pipe that nobody writes to is refused at once, and not waited for`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)").path
        try #require(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        let options = StatementOptions(
            calendar: MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 28_800 },
            currency: .cny,
            today: BusinessDay(clampingDayNumber: 20_000)
        )
        let error = #expect(throws: StatementError.self) { try StatementFile.open(path, options: options) }
        #expect(error?.kind == .missing && error?.description.contains("no plain file") == true)
    }
}
