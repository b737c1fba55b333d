// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

#include "panels/breakdown.h"
#include "session/document_session.h"

namespace cw::ui {

/// What a headline figure is made of, under its tile: parts with their share, and what has changed since the design was
/// saved. Goes away with the next click or Esc.
class BreakdownPopup final : public QFrame {
    Q_OBJECT
public:
    explicit BreakdownPopup(DocumentSession& session, QWidget* parent);
    /// Below `tile`, inside its screen. Nothing is shown for a figure that has no parts.
    void showFor(const QString& key, const QWidget& tile);
    [[nodiscard]] const Breakdown& shown() const { return shown_; }
    /// Rows of cells as text, for tests and for copying.
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const Breakdown& now, const Breakdown& saved);
    void addRow(int row, const BreakdownRow& now, const BreakdownRow* saved, double total);
    QLabel* addCell(int row, int column, const QString& text, const char* role);

    DocumentSession& session_;
    Breakdown shown_;
    QGridLayout* grid_;
};

}  // namespace cw::ui
