import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Testing
import Till
import Timekeeping

@testable import Console

/// What whoever is at the till may not see.
struct PermissionTests {
    static let screens = [(Screen.takings, Permission.seeTakings), (.reconcile, .reconcile)]

    @Test(arguments: screens)
    func `a screen that may not be seen reads nothing, and says what is missing and who has it`(
        _ screen: Screen,
        _ permission: Permission
    ) {
        for language in Language.allCases {
            var console = ConsoleDriver.signedIn(language: language)
            console.press(.function(screen.functionKey))
            #expect(console.model.screen == screen && console.takeEffects().isEmpty)
            let sentence = console.phrases.permission(permission)
            #expect(console.text.contains(sentence) && console.text.contains("Wang"))
            console.press(.down, .enter, .tab)
            #expect(console.takeEffects().allSatisfy { $0.isReading })
        }
        var manager = ConsoleDriver.signedIn(SignIn.sample(1, "Wang"))
        manager.press(.function(screen.functionKey))
        #expect(manager.takeEffects().count == 1 && !manager.text.contains("may not"))
    }

    @Test(arguments: screens) func `a second person lets the screen be seen until it is left`(
        _ screen: Screen,
        _ permission: Permission
    ) {
        var console = ConsoleDriver.signedIn()
        console.press(.function(screen.functionKey), .character("c"))
        #expect(console.text.contains("A second person") && console.text.contains("Look at"))
        console.type("2580")
        #expect(console.text.contains("****") && !console.text.contains("2580"))
        console.press(.enter)
        let act = GuardedAct.see(screen)
        #expect(console.takeEffects() == [.approval(.ask(act, name: "Wang", pin: OperatorPIN(typed: "2580")))])
        console.tell(.approval(.given(act)))
        #expect(console.model.overlay == nil && !console.model.isScreenForbidden && console.takeEffects().count == 1)
        console.press(.function(2))
        #expect(console.takeEffects() == [.approval(.endVisit)])
        console.press(.function(screen.functionKey))
        #expect(console.model.isScreenForbidden && console.takeEffects().isEmpty)
    }

    @Test func `what was seen by a second person's word is not seen after the till was locked`() {
        var console = ConsoleDriver.signedIn()
        console.press(.function(9))
        console.tell(.approval(.given(.see(.takings))))
        #expect(!console.model.isScreenForbidden)
        console.press(.function(12))
        console.tell(.lock(.signedIn(Sample.li)))
        #expect(console.model.screen == .takings && console.model.isScreenForbidden)
        // Nor is anything read for it when a payment comes in.
        _ = console.takeEffects()
        console.tell(.news(.attempt(.paid(1))))
        #expect(!console.effects.contains { if case .takings = $0 { true } else { false } })
    }

    @Test func `whoever left the screen meanwhile is not brought back to it`() {
        var console = ConsoleDriver.signedIn()
        console.press(.function(9), .function(2))
        console.tell(.approval(.given(.see(.takings))))
        #expect(console.model.screen == .till && console.effects == [.approval(.endVisit)])
    }

    @Test(arguments: [("Li", false), ("Wang", true)]) func `what should be in the drawer is for who may know it`(
        _ name: String,
        _ knows: Bool
    ) {
        var console = ConsoleDriver.signedIn(SignIn.sample(knows ? 1 : 2, name))
        console.press(.function(6))
        // What may not be known is not read.
        console.tell(.shift(.loaded(knows ? ShiftScreenTests.seen : ShiftScreenTests.report)))
        #expect(
            console.text.contains("987.65") == knows
                && console.text.contains("told to who may see what should be in the drawer") != knows
        )
        // Whoever counts must not see it, whoever it is.
        console.press(.character("z"))
        #expect(!console.text.contains("987.65"))
    }
}
