import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Some of the strings of some of the namespaces; an unknown key does not compile. */
export type Corrections = {
  [Namespace in keyof DefaultTranslationsObject]?: Partial<DefaultTranslationsObject[Namespace]>
}

/**
 * Corrections over Payload's Swedish: what is wrong (a leaked instruction text in `general.restoring`,
 * a misspelt placeholder in `folder.itemsMovedToRoot`), what is ungrammatical around an inserted label,
 * English capitals, and one word for one thing (översikt, not also instrumentpanel). Instructions are
 * plain imperatives without "vänligen", and a locale is a språkversion, as in Swedish in Finland.
 */
export const svCorrections: Corrections = {
  authentication: {
    checkYourEmailForPasswordReset:
      'Om e-postadressen är kopplad till ett konto får du inom kort anvisningar för att återställa ditt lösenord. Kontrollera skräppostmappen om du inte ser meddelandet i inkorgen.',
    emailSent: 'E-postmeddelandet har skickats',
    forgotPasswordEmailInstructions:
      'Ange din e-postadress nedan. Du får ett e-postmeddelande med anvisningar om hur du återställer ditt lösenord.',
    forgotPasswordUsernameInstructions:
      'Ange ditt användarnamn nedan. Anvisningar om hur du återställer ditt lösenord skickas till den e-postadress som är kopplad till användarnamnet.',
    generatingNewAPIKeyWillInvalidate:
      'När du genererar en ny API-nyckel <1>slutar den tidigare nyckeln att gälla</1>. Är du säker på att du vill fortsätta?',
    loggedIn: 'Om du vill logga in som en annan användare ska du först <0>logga ut</0>.',
    loginWithAnotherUser: 'Om du vill logga in som en annan användare ska du först <0>logga ut</0>.',
    newAccountCreated:
      'Ett nytt konto har skapats för dig på <a href="{{serverURL}}">{{serverURL}}</a>. Bekräfta din e-postadress genom att klicka på följande länk eller klistra in adressen i din webbläsare: <a href="{{verificationURL}}">{{verificationURL}}</a><br> När du har bekräftat din e-postadress kan du logga in.',
    tokenRefreshSuccessful: 'Token har förnyats.',
    youAreInactive:
      'Du har inte varit aktiv på en stund och loggas snart ut automatiskt för din egen säkerhet. Vill du fortsätta vara inloggad?',
    youDidNotRequestPassword:
      'Om du inte har begärt detta kan du bortse från meddelandet. Ditt lösenord förblir oförändrat.',
  },
  dashboard: {
    addWidget: 'Lägg till widget',
    deleteWidget: 'Ta bort widget {{id}}',
    discardConfirmLabel: 'Förkasta',
    discardMessage:
      'Du har osparade ändringar i översiktens layout. Är du säker på att du vill förkasta dem?',
    discardTitle: 'Förkasta ändringarna?',
    editDashboard: 'Redigera översikten',
    editingDashboard: 'Redigerar översikten',
    noItems:
      'Det finns inga widgetar på din översikt. Du kan lägga till dem från menyn Översikt i den översta raden.',
    searchWidgets: 'Sök widgetar...',
  },
  error: {
    correctInvalidFields: 'Korrigera de ogiltiga fälten.',
    deletingTitle: 'Det gick inte att ta bort {{title}}. Kontrollera din anslutning och försök igen.',
    failedToResetLayout: 'Det gick inte att återställa layouten.',
    invalidClipboardData: 'Innehållet i urklipp är ogiltigt.',
    localesNotSaved_one: 'Följande språkversion kunde inte sparas:',
    localesNotSaved_other: 'Följande språkversioner kunde inte sparas:',
    missingIDOfDocument: 'ID för dokumentet som ska uppdateras saknas.',
    missingRequiredData: 'Obligatoriska uppgifter saknas.',
    notAllowedToAccessPage: 'Du har inte behörighet till den här sidan.',
    notAllowedToPerformAction: 'Du har inte behörighet att utföra den här åtgärden.',
    noUser: 'Ingen användare',
    restoringTitle: 'Det gick inte att återställa {{title}}. Kontrollera din anslutning och försök igen.',
    tokenNotProvided: 'Token saknas.',
    unauthorized: 'Behörighet saknas: du måste vara inloggad för att göra denna begäran.',
    unauthorizedAdmin: 'Behörighet saknas: användaren har inte åtkomst till adminpanelen.',
    unverifiedEmail: 'Bekräfta din e-postadress innan du loggar in.',
    verificationTokenInvalid: 'Verifieringstoken är ogiltig.',
  },
  fields: {
    addUpload: 'Lägg till fil',
    chooseBetweenCustomTextOrDocument:
      'Välj om du vill ange en egen URL eller länka till ett annat dokument.',
    customURL: 'Egen URL',
    editLabelData: 'Redigera uppgifter: {{label}}',
    labelRelationship: 'Relation: {{label}}',
    removeUpload: 'Ta bort fil',
    swapRelationship: 'Byt relation',
    swapUpload: 'Byt fil',
    toggleBlock: 'Visa eller dölj block',
  },
  folder: {
    itemsMovedToFolder: '{{title}} har flyttats till {{folderName}}',
    itemsMovedToRoot: '{{title}} har flyttats till rotmappen',
    moveItemsToRootConfirmation:
      'Du är på väg att flytta <1>{{count}} {{label}}</1> till rotmappen. Är du säker?',
    moveItemToFolderConfirmation:
      'Du är på väg att flytta <1>{{title}}</1> till <2>{{toFolder}}</2>. Är du säker?',
  },
  general: {
    submitting: 'Sparar...',
    aboutToTrash: 'Du är på väg att flytta {{label}} <1>{{title}}</1> till papperskorgen. Är du säker?',
    aboutToTrashCount: 'Du är på väg att flytta {{count}} {{label}} till papperskorgen',
    allLocales: 'Alla språkversioner',
    and: 'och',
    confirmCopy: 'Bekräfta kopiering',
    confirmDuplication: 'Bekräfta duplicering',
    copyWarning: 'Du är på väg att skriva över {{to}} med {{from}} för {{label}} {{title}}. Är du säker?',
    // The label is of either gender.
    creatingNewLabel: 'Skapar: {{label}}',
    deletedAt: 'Raderad',
    documentLocked: 'Dokumentet är låst',
    documentModified: 'Dokumentet har ändrats',
    // The time stands after it: when the other user began.
    editedSince: 'Redigeras sedan',
    editingTakenOver: 'Redigeringen har tagits över',
    emptyTrashLabel: 'Töm papperskorgen: {{label}}',
    exitLivePreview: 'Avsluta direkt förhandsgranskning',
    fallbackToDefaultLocale: 'Använd innehållet på standardspråket',
    globals: 'Globala inställningar',
    item: 'objekt',
    items: 'objekt',
    livePreview: 'Direkt förhandsgranskning',
    locale: 'Språkversion',
    locales: 'Språkversioner',
    moveConfirm: 'Du är på väg att flytta {{count}} {{label}} till <1>{{destination}}</1>. Är du säker?',
    noResultsDescription: 'Antingen finns inga ännu eller så matchar inga de filter du har angett ovan.',
    noTrashResults: 'Inga {{label}} i papperskorgen.',
    or: 'eller',
    overwriteExistingData: 'Skriv över befintliga uppgifter i fältet',
    pageNotFound: 'Sidan hittades inte',
    perPage: 'Per sida: {{limit}}',
    resetPreferences: 'Återställ personliga inställningar',
    resetPreferencesDescription: 'Alla dina personliga inställningar återställs till standardvärdena.',
    resettingPreferences: 'Återställer personliga inställningar.',
    restoring: 'Återställer...',
    saveChanges: 'Spara ändringar',
    searchBy: 'Sök på {{label}}',
    sorryNotFound: 'Tyvärr finns det inget innehåll som motsvarar din begäran.',
    true: 'Sant',
    unauthorized: 'Behörighet saknas',
    unsavedChanges: 'Du har osparade ändringar. Spara eller förkasta dem innan du fortsätter.',
    unsavedChangesDuplicate: 'Du har osparade ändringar. Vill du ändå fortsätta duplicera?',
  },
  localization: {
    cannotCopySameLocale: 'Det går inte att kopiera till samma språkversion',
    copyToLocale: 'Kopiera till språkversion',
    localeToPublish: 'Språkversion som ska publiceras',
    selectedLocales: 'Valda språkversioner',
    selectLocaleToCopy: 'Välj språkversion att kopiera',
    selectLocaleToDuplicate: 'Välj språkversioner att duplicera',
  },
  operators: {
    equals: 'är lika med',
    isIn: 'är någon av',
    isLike: 'liknar',
    isNotIn: 'är ingen av',
    isNotLike: 'liknar inte',
  },
  upload: {
    crop: 'Beskärning',
    // Stands after "eller".
    dragAndDrop: 'dra och släpp en fil',
  },
  validation: {
    emailAddress: 'Ange en giltig e-postadress.',
    enterNumber: 'Ange ett giltigt tal.',
    fieldHasNo: 'Detta fält är tomt: {{label}}',
    greaterThanMax: '{{label}}: {{value}} är för stort, det högsta tillåtna är {{max}}.',
    lessThanMin: '{{label}}: {{value}} är för litet, det lägsta tillåtna är {{min}}.',
    limitReached: 'Gränsen har nåtts, högst {{max}} objekt kan läggas till.',
    longerThanMin: 'Värdet måste ha minst {{minLength}} tecken.',
    requiresAtLeast: '{{label}}: minst {{count}} krävs.',
    requiresNoMoreThan: '{{label}}: högst {{count}} tillåts.',
    requiresTwoNumbers: 'Detta fält kräver två tal.',
    shorterThanMax: 'Värdet får ha högst {{maxLength}} tecken.',
    trueOrFalse: 'Detta fält kan bara vara sant eller falskt.',
    username:
      'Ange ett giltigt användarnamn. Det kan innehålla bokstäver, siffror, bindestreck, punkter och understreck.',
    validUploadID: 'Fältets värde är inte ett giltigt fil-ID.',
  },
  version: {
    aboutToPublishSelection: 'Du är på väg att publicera alla {{label}} i urvalet. Är du säker?',
    aboutToRestore:
      'Du är på väg att återställa detta dokument ({{label}}) till det tillstånd det hade {{versionDate}}.',
    aboutToRestoreGlobal:
      'Du är på väg att återställa den globala inställningen {{label}} till det tillstånd den hade {{versionDate}}.',
    aboutToRevertToPublished:
      'Du är på väg att förkasta ändringarna i detta dokument och återgå till den publicerade versionen. Är du säker?',
    aboutToUnpublish: 'Du är på väg att avpublicera detta dokument. Är du säker?',
    aboutToUnpublishIn:
      'Du är på väg att avpublicera språkversionen {{locale}} av detta dokument. Är du säker?',
    autosave: 'Automatisk sparning',
    autosavedSuccessfully: 'Sparades automatiskt.',
    autosavedVersion: 'Automatiskt sparad version',
    comparingAgainst: 'Jämförs med',
    currentDocumentStatus: 'Nuvarande dokument ({{docStatus}})',
    currentlyPublished: 'Publicerad nu',
    currentlyViewing: 'Visas nu',
    lastSavedAgo: 'Senast sparat för {{distance}} sedan',
    noRowsSelected: 'Inga {{label}} valda',
    publishAllLocales: 'Publicera alla språkversioner',
    publishIn: 'Publicera språkversion: {{locale}}',
    revertToPublished: 'Återgå till publicerad version',
    revertUnsuccessful: 'Återställningen misslyckades. Ingen tidigare publicerad version hittades.',
    selectLocales: 'Välj språkversioner att visa',
    showLocales: 'Visa språkversioner:',
    unpublishIn: 'Avpublicera språkversion: {{locale}}',
    versionAgo: 'för {{distance}} sedan',
    viewingVersionGlobal: 'Visar version för den globala inställningen {{entityLabel}}',
    viewingVersionsGlobal: 'Visar versioner för den globala inställningen {{entityLabel}}',
  },
}
