// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "session/document_session.h"

namespace cw::ui {

/// How many findings there are, in the status bar: the worst kind by its icon, each kind by its number. Those waived do not
/// count.
class FindingsCount final : public QToolButton {
    Q_OBJECT
public:
    explicit FindingsCount(DocumentSession& session, QWidget* parent = nullptr);

private:
    void follow();

    DocumentSession& session_;
};

}  // namespace cw::ui
