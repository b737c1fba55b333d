// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "inspector/design_place.h"
#include "session/document_session.h"

namespace cw::ui {

/// The parts of a design that do not stand on the plan, with their rows and with how many findings are about each. Choosing
/// one asks for its page.
class DesignTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit DesignTree(DocumentSession& session, QWidget* parent = nullptr);
    /// The line of a place; null: there is none.
    [[nodiscard]] QTreeWidgetItem* lineOf(const DesignPlace& place) const;
    /// The place of a line; nothing: of none.
    [[nodiscard]] static std::optional<DesignPlace> placeOfLine(const QTreeWidgetItem* line);

signals:
    void chosen(const cw::ui::DesignPlace& place);

private:
    void refill();
    void markFindings();
    QTreeWidgetItem* addPart(DesignPart part, const QString& name, const char* icon_name);
    void addRow(QTreeWidgetItem& part, const std::string& id, const QString& name, const QString& figure = {});

    DocumentSession& session_;
    bool filling_ = false;
};

}  // namespace cw::ui
