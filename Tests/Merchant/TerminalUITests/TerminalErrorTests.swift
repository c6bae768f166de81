import Testing

@testable import TerminalUI

struct TerminalErrorTests {
    @Test(arguments: [
        TerminalError.notATerminal, .unsetType, .dumb("dumb"), .cannotOpen("x"), .noUnicode, .errorLog("a/b"),
        .alreadyOpen,
    ])
    func isOneSentenceThatSaysWhatToDo(error: TerminalError) {
        #expect(error.description.hasSuffix("."))
        #expect(error.description.contains(";"))
        #expect(!error.description.contains("\n"))
    }
}
