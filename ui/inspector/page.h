// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QVBoxLayout>
#include <QLabel>
#include <QWidget>

#include "session/document_session.h"

namespace cw::ui {

/// One face of the inspector. Shows session().document(), so that figures follow a drag; edits start from committed().
class InspectorPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPage(DocumentSession& session, QWidget* parent = nullptr);
    /// Reads everything anew. Emits nothing, commits nothing.
    virtual void refresh() = 0;

    QLabel* addFigure(const QString& label);   ///< read only

protected:
    [[nodiscard]] DocumentSession& session() const { return session_; }
    [[nodiscard]] bool isRefreshing() const { return refreshing_; }
    void commit(const document::Edit& edit);

    QLabel* addTitle();                        ///< large, at the top
    QLabel* addCaption();                      ///< quiet, under a title
    void addHeading(const QString& text);
    void addField(const QString& label, QWidget* field);
    void addRow(QWidget* widget);              ///< as wide as the page
    /// What stands before it.
    void setFieldLabel(QWidget& field, const QString& text);
    /// With its label.
    void setFieldVisible(QWidget& field, bool visible);
    void finish();                             ///< the rest stays empty

    /// While one lives, what fields emit is not the user's.
    class Refreshing {
    public:
        explicit Refreshing(InspectorPage& page) : page_(page) { page_.refreshing_ = true; }
        ~Refreshing() { page_.refreshing_ = false; }
        Refreshing(const Refreshing&) = delete;
        Refreshing& operator=(const Refreshing&) = delete;

    private:
        InspectorPage& page_;
    };

private:
    void addSection();

    DocumentSession& session_;
    QVBoxLayout* sections_;
    QFormLayout* form_ = nullptr;              ///< of the last section: labels of each keep their own width
    bool refreshing_ = false;
};

}  // namespace cw::ui
