import Testing

@testable import TerminalUI

struct MailboxTests {
    @Test func keepsTheOrderAndEmpties() {
        let mailbox = Mailbox<Int>(waker: Waker())
        mailbox.post(1)
        mailbox.post(2)
        #expect(mailbox.drain() == [1, 2])
        #expect(mailbox.drain() == [])
    }

    @Test func aPostWakes() {
        let waker = Waker()
        let mailbox = Mailbox<Int>(waker: waker)
        #expect(!waker.takeWakes())
        mailbox.post(1)
        #expect(waker.takeWakes())
        #expect(!waker.takeWakes())
    }

    @Test func aFullPipeDoesNotBlock() {
        let waker = Waker()
        for _ in 0..<100_000 { waker.wake() }
        #expect(waker.takeWakes())
    }

    @Test func nothingIsLostAmongManySenders() async {
        let mailbox = Mailbox<Int>(waker: Waker())
        await withTaskGroup { group in
            for sender in 0..<20 {
                group.addTask {
                    for number in 0..<50 { mailbox.post(sender * 50 + number) }
                }
            }
        }
        #expect(Set(mailbox.drain()) == Set(0..<1000))
    }
}
