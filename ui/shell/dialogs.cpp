// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include "shell/network_import_dialog.h"
#include "shell/template_dialog.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Dialogs)
};

}  // namespace

void QtDialogs::error(const QString& what, const QString& details)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), what, QMessageBox::Ok, &parent_);
    box.setInformativeText(details);
    box.exec();
}

SaveAnswer QtDialogs::askSave(const QString& title)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), Text::tr("Save the changes to “%1”?").arg(title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &parent_);
    box.setInformativeText(Text::tr("They are lost if you do not save them."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return SaveAnswer::save;
    case QMessageBox::Discard: return SaveAnswer::discard;
    default: return SaveAnswer::cancel;
    }
}

ChangedAnswer QtDialogs::askChangedOnDisk(const QString& file_name)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), Text::tr("“%1” was changed by somebody else.").arg(file_name), QMessageBox::Cancel,
                    &parent_);
    box.setInformativeText(Text::tr("Saving writes over their changes; opening theirs drops yours."));
    const auto* save_as = box.addButton(Text::tr("Save Under Another Name…"), QMessageBox::AcceptRole);
    const auto* overwrite = box.addButton(Text::tr("Write Over It"), QMessageBox::DestructiveRole);
    const auto* theirs = box.addButton(Text::tr("Open Theirs"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == save_as) return ChangedAnswer::save_as;
    if (box.clickedButton() == overwrite) return ChangedAnswer::overwrite;
    if (box.clickedButton() == theirs) return ChangedAnswer::load_theirs;
    return ChangedAnswer::cancel;
}

QString QtDialogs::openPath()
{
    return QFileDialog::getOpenFileName(&parent_, Text::tr("Open a design"), {}, Text::tr("Clusterwright designs (*.cluster.json *.json);;All files (*)"));
}

QStringList QtDialogs::importPaths(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(&parent_, title, {}, filter);
}

QString QtDialogs::openPicturePath()
{
    return QFileDialog::getOpenFileName(&parent_, Text::tr("Add a picture to trace over"), {}, Text::tr("Pictures (*.png *.jpg *.jpeg)"));
}

QString QtDialogs::savePath(const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(&parent_, title, suggestion, filter);
}

std::optional<document::NetworkToImport> QtDialogs::askNetwork(const NetworkPreview& preview)
{
    NetworkImportDialog dialog(preview, &parent_);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.choice();
}

std::optional<TemplateChoice> QtDialogs::chooseTemplate()
{
    TemplateDialog dialog(&parent_);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.choice();
}

bool QtDialogs::askRecover(const QString& title, const QDateTime& written)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), Text::tr("Recover unsaved changes to “%1”?").arg(title),
                    QMessageBox::Yes | QMessageBox::No, &parent_);
    box.setInformativeText(Text::tr("The program did not end as it should. These changes were kept on %1.").arg(QLocale().toString(written, QLocale::ShortFormat)));
    box.button(QMessageBox::Yes)->setText(Text::tr("Recover"));
    box.button(QMessageBox::No)->setText(Text::tr("Discard"));
    return box.exec() == QMessageBox::Yes;
}

}  // namespace cw::ui
