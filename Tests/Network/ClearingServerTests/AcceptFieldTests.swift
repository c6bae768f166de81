import Testing

@testable import ClearingServer

@Suite("Accept")
struct AcceptFieldTests {
    @Test(
        arguments: [
            (nil, "application/json"), ("", "application/json"), ("*/*", "application/json"),
            ("text/csv", "text/csv"), ("TEXT/CSV ; q=0.1", "text/csv"), ("text/*", "text/csv"),
            ("application/xml, text/csv;q=0.9", "application/xml"),
            ("text/csv;q=0.5, application/xml;q=0.6, */*;q=0.1", "application/xml"),
            ("application/*;q=0.2, application/json;q=0", "application/xml"), ("image/png", nil),
            ("application/json;q=0", nil), ("*/*;q=0", nil), ("text/csv;header=present;q=0.3", "text/csv"),
        ] as [(String?, String?)]
    )
    func `the type of the greatest weight is taken, and the most specific range counts`(
        field: String?,
        type: String?
    ) {
        #expect(AcceptField(field).best(of: ["application/json", "text/csv", "application/xml"]) == type)
    }
}
