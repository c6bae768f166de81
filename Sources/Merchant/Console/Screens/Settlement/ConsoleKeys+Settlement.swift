import ClearingProtocol
import Ledger
import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the settlement screen.
    static func settlement(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let screen = model.settlement
        if let opened = screen.opened { return self.opened(opened, screen, phrases) }
        let shift =
            model.isShiftOpen
            ? Binding(
                keys: [.character("z")],
                action: ConsoleAction.closeShift,
                label: phrases.closeShift,
                help: phrases.say("Count the cash and close the shift; its batch is sent to clearing", "点钞结班，封批并上送清算")
            ) : openShift(phrases)
        let rows = screen.isOnBatches ? [openBatch(phrases)] + openRows(phrases).dropFirst() : openRows(phrases)
        return KeyTable(
            [shift] + rows + batchKeys(screen, phrases) + days(phrases) + [moveCursor(phrases), leave(phrases)]
        )
    }

    private static func openBatch(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.enter],
            action: .settlement(.open),
            label: phrases.batch,
            help: phrases.say("All of the batch under the cursor", "查看所选批次的全部内容")
        )
    }

    /// What can be done with the batch under the cursor, or with the one that is opened.
    private static func batchKeys(_ screen: SettlementScreen, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        let subject = screen.subject
        return [
            Binding(
                keys: [.character("s")],
                action: .settlement(.send),
                label: phrases.sendAgain,
                help: phrases.say("Send the batch; one that is acknowledged stays as it is", "上送批次；已确认者不会重复入账"),
                isShown: subject.map { !$0.batch.state.isAcknowledged } ?? false,
                disabledReason: subject == nil ? phrases.noBatches : nil
            ),
            Binding(
                keys: [.character("e")],
                action: .settlement(.export),
                label: phrases.export,
                help: phrases.say("Write the lines of the batch to a file (CSV)", "将批次各行导出为 CSV 文件"),
                isShown: subject != nil,
                disabledReason: subject == nil ? phrases.noBatches : nil
            ),
        ]
    }

    private static func days(_ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.character("["), .left],
                action: .settlement(.previousDay),
                label: phrases.dayBefore,
                help: phrases.say("The business day before", "前一营业日")
            ),
            Binding(
                keys: [.character("]"), .right],
                action: .settlement(.nextDay),
                label: phrases.dayAfter,
                help: phrases.say("The business day after", "后一营业日")
            ),
        ]
    }

    private static func opened(
        _ opened: OpenedBatch,
        _ screen: SettlementScreen,
        _ phrases: Phrases
    ) -> KeyTable<ConsoleAction> {
        if opened.form != nil { return decisionForm(phrases) }
        let rows =
            opened.scope != nil
            ? openRows(phrases)
            : [
                Binding(
                    keys: [.enter],
                    action: ConsoleAction.settlement(.openRow),
                    label: phrases.payment,
                    help: phrases.say("The payment of the line under the cursor", "查看所选行的收款"),
                    disabledReason: opened.order == nil ? phrases.noPaymentOfLine : nil
                )
            ]
        let back = Binding(
            keys: [.escape],
            action: ConsoleAction.back,
            label: phrases.back,
            help: phrases.say("Back to the batches", "返回批次列表"),
            isShown: false
        )
        return KeyTable(
            rows + decisions(opened, phrases) + batchKeys(screen, phrases) + [copy(opened, phrases)]
                + [moveCursor(phrases), back]
        )
    }

    private static func decisions(_ opened: OpenedBatch, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        guard let line = opened.waiting else { return [] }
        return [
            Binding(
                keys: [.character("n")],
                action: .settlement(.correct),
                label: phrases.asNetwork,
                help: phrases.say("Send the line with the next batch as the network has it", "下一批次按网络的金额重送此行"),
                disabledReason: line.difference.ours == nil ? phrases.networkHasNone : nil
            ),
            Binding(
                keys: [.character("D")],
                action: .settlement(.drop),
                label: phrases.giveUp,
                help: phrases.say("Give the line up: no batch brings it again", "放弃此行：以后不再上送"),
                disabledReason: line.difference.ours == nil ? nil : phrases.networkHasIt
            ),
        ]
    }

    private static func copy(_ opened: OpenedBatch, _ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("c"), .character("y")],
            action: .settlement(.copyNumber),
            label: phrases.say("Copy", "复制"),
            help: phrases.say("Copy the number under the cursor or, with none, the digest", "复制所选单号；无单号时复制批次摘要")
        )
    }

    private static func decisionForm(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(
                keys: [.enter],
                action: .settlement(.decide),
                label: phrases.decide,
                help: phrases.say("Decide for that reason", "以此原因决定")
            ),
            Binding(keys: [.escape], action: .back, label: phrases.cancel, help: phrases.cancel),
        ]
    }
}
